import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Words that stand together in a PDF. */
export interface PdfPiece {
  readonly str: string;
  /** The size at 0; left and bottom at 4 and 5, in points from the lower left corner. */
  readonly transform: readonly number[];
  readonly width: number;
}

export interface PdfPage {
  /** Left, bottom, right, top; in points. */
  readonly view: readonly number[];
  readonly pieces: readonly PdfPiece[];
  /** All of them, one after the other. */
  readonly text: string;
}

/** The words of a PDF and where they stand, as another program reads them. */
export async function readPdf(pdf: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index): Promise<PdfPage> => {
      const page = await document.getPage(index + 1);
      const { items } = await page.getTextContent();
      // Marked content, which has no text, is not asked for.
      const pieces = items as unknown as readonly PdfPiece[];
      return { view: page.view, pieces, text: pieces.map(({ str }) => str).join('') };
    }),
  );
  const { info } = await document.getMetadata();
  await task.destroy();
  return { pages, info };
}
