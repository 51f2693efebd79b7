import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

const ROW_HEIGHT = 68;
const OVERSCAN = 12;

interface VirtualRows {
  readonly body: RefObject<HTMLTableSectionElement | null>;
  /** The numbers of the rows to draw. */
  readonly rows: readonly number[];
  /** The heights of what is left out above and below. */
  readonly before: number;
  readonly after: number;
  readonly scrollTo: (index: number) => void;
}

/** Which rows are in sight of the window. `onEnd` asks for more when the last ones are. */
export function useVirtualRows(count: number, onEnd: () => void): VirtualRows {
  const body = useRef<HTMLTableSectionElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const top = body.current?.getBoundingClientRect().top ?? 0;
    setOffset(top + window.scrollY);
  }, []);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: offset,
  });
  const shown = virtualizer.getVirtualItems();
  const last = shown.at(-1);
  const isAtEnd = last !== undefined && last.index >= count - OVERSCAN;
  useEffect(() => {
    if (isAtEnd) onEnd();
  }, [isAtEnd, count, onEnd]);
  return {
    body,
    rows: shown.map(({ index }) => index),
    before: (shown[0]?.start ?? offset) - offset,
    after: virtualizer.getTotalSize() - ((last?.end ?? offset) - offset),
    scrollTo: (index) => {
      virtualizer.scrollToIndex(index);
    },
  };
}
