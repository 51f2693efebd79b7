import {
  GlobalWorkerOptions,
  getDocument,
  type PDFDocumentLoadingTask,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

export { TextLayer, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/*
 * The build for older browsers, as offices have them. Everything it loads is our own and lies beside it; it compiles no code,
 * which our content policy would refuse: pictures are decoded by JavaScript, not by WebAssembly.
 */
GlobalWorkerOptions.workerSrc = workerAddress;

const ASSETS: string = import.meta.env.PDF_ASSETS;

/** Opens a PDF in a worker. Scripts, forms and links in it do nothing: only its pages are drawn. */
export function openPdf(content: ArrayBuffer): PDFDocumentLoadingTask {
  return getDocument({
    // It goes to the worker for good.
    data: new Uint8Array(content.slice(0)),
    standardFontDataUrl: `${ASSETS}standard_fonts/`,
    wasmUrl: `${ASSETS}wasm/`,
    useWasm: false,
    useWorkerFetch: true,
    isEvalSupported: false,
    enableXfa: false,
    verbosity: 0,
  });
}
