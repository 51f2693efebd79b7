import { useEffect, type RefObject } from 'react';

import { useShortcuts } from '../../app/shell/shortcuts.js';

/** The row that was opened last, so that whoever comes back stands where they left. */
let lastOpened: string | null = null;

interface RowKeys {
  readonly body: RefObject<HTMLTableSectionElement | null>;
  readonly count: number;
  readonly scrollTo: (index: number) => void;
  readonly codeAt: (index: number) => string | undefined;
  readonly onSelect: (code: string) => void;
}

/** ↑ and ↓ go from row to row, `x` selects, `a` presses the row's button; Enter is the link's own. */
export function useRowKeys({ body, count, scrollTo, codeAt, onSelect }: RowKeys): void {
  const goTo = (index: number) => {
    if (index < 0 || index >= count) return;
    const link = linkAt(body.current, index);
    if (link !== null) {
      link.focus();
      return;
    }
    scrollTo(index);
    // Only now the row comes into the page.
    requestAnimationFrame(() => {
      linkAt(body.current, index)?.focus();
    });
  };
  const move = (event: KeyboardEvent, step: number) => {
    const at = focusedIndex();
    if (at === null && document.activeElement !== document.body && !isMain(document.activeElement)) return;
    event.preventDefault();
    goTo(at === null ? 0 : at + step);
  };
  useShortcuts({
    ArrowDown: (event) => {
      move(event, 1);
    },
    ArrowUp: (event) => {
      move(event, -1);
    },
    x: () => {
      const code = codeAt(focusedIndex() ?? -1);
      if (code !== undefined) onSelect(code);
    },
    a: () => {
      focusedRow()?.querySelector<HTMLButtonElement>('[data-column="act"] button')?.click();
    },
  });

  useEffect(() => {
    if (lastOpened === null) return;
    const row = body.current?.querySelector(`tr[data-code="${CSS.escape(lastOpened)}"]`);
    const link = row?.querySelector<HTMLAnchorElement>('a');
    if (link === null || link === undefined) return;
    link.focus({ preventScroll: true });
    lastOpened = null;
    // Without a list of reasons to run: the row comes into the page when the rows in sight are known.
  });
}

export function rememberOpened(code: string): void {
  lastOpened = code;
}

function focusedRow(): HTMLTableRowElement | null {
  return document.activeElement?.closest<HTMLTableRowElement>('tr[data-index]') ?? null;
}

function focusedIndex(): number | null {
  const row = focusedRow();
  return row === null ? null : Number(row.dataset.index);
}

function linkAt(body: HTMLElement | null, index: number): HTMLAnchorElement | null {
  return body?.querySelector(`tr[data-index="${String(index)}"] a`) ?? null;
}

function isMain(element: Element | null): boolean {
  return element?.tagName === 'MAIN';
}
