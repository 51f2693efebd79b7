import { useEffect, useState } from 'react';

import { openPdf, type PDFDocumentProxy } from './pdfjs.js';

interface OpenedPdf {
  readonly pdf: PDFDocumentProxy | null;
  readonly error: unknown;
}

const UNOPENED: OpenedPdf = { pdf: null, error: null };

/** Opens a PDF for as long as it is looked at. */
export function usePdf(content: ArrayBuffer): OpenedPdf {
  const [opened, setOpened] = useState(UNOPENED);
  useEffect(() => {
    let isWanted = true;
    const task = openPdf(content);
    task.promise.then(
      (pdf) => {
        if (isWanted) setOpened({ pdf, error: null });
      },
      (error: unknown) => {
        if (isWanted) setOpened({ pdf: null, error });
      },
    );
    return () => {
      isWanted = false;
      setOpened(UNOPENED);
      void task.destroy();
    };
  }, [content]);
  return opened;
}
