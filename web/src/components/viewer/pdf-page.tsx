import { Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

import { useText } from '../../i18n/language.js';
import { TextLayer, type PDFDocumentProxy, type PDFPageProxy } from './pdfjs.js';
import classes from './viewer.module.css';

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  readonly page: number;
  /** How wide the page is drawn, in pixels of a style sheet. */
  readonly width: number;
}

/** One page: drawn, and over it its text, to be marked, copied and read aloud. */
export function PdfPage({ pdf, page, width }: PdfPageProps) {
  const t = useText();
  const place = useRef<HTMLDivElement>(null);
  const [broken, setBroken] = useState<number | null>(null);
  useEffect(() => {
    let stop: () => void = () => undefined;
    let isWanted = true;
    const draw = async () => {
      const drawing = startDrawing(await pdf.getPage(page), width);
      stop = drawing.stop;
      if (!isWanted) stop();
      // The page before stays in sight until this one is whole.
      const drawn = await drawing.done;
      if (isWanted) place.current?.replaceChildren(...drawn);
    };
    // Drawing ends by an error, too, when the person is already elsewhere.
    draw().catch(() => {
      if (isWanted) setBroken(page);
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, [pdf, page, width]);
  if (broken === page) return <Text role="alert">{t('viewer.cannot')}</Text>;
  return <div ref={place} className={classes.page} data-page={page} />;
}

interface Drawing {
  readonly done: Promise<readonly HTMLElement[]>;
  readonly stop: () => void;
}

function startDrawing(page: PDFPageProxy, width: number): Drawing {
  const scale = width / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  const density = globalThis.devicePixelRatio;
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width * density);
  canvas.height = Math.floor(viewport.height * density);
  canvas.style.width = `${String(Math.floor(viewport.width))}px`;
  canvas.setAttribute('aria-hidden', 'true');
  const text = document.createElement('div');
  text.className = classes.text ?? '';
  text.style.setProperty('--total-scale-factor', String(scale));
  const rendering = page.render({
    canvas,
    viewport,
    transform: [density, 0, 0, density, 0, 0],
  });
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport });
  return {
    done: Promise.all([rendering.promise, layer.render()]).then(() => [canvas, text]),
    stop: () => {
      rendering.cancel();
      layer.cancel();
    },
  };
}
