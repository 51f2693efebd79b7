import { useCallback, useMemo, useState } from 'react';

import type { DossierListItem } from '../../api/dossiers.js';

export interface Selection {
  readonly codes: ReadonlySet<string>;
  /** Those that are still in the list. */
  readonly items: readonly DossierListItem[];
  readonly toggle: (code: string) => void;
  /** All that are in the list by now. */
  readonly all: () => void;
  readonly clear: () => void;
}

export function useSelection(items: readonly DossierListItem[]): Selection {
  const [codes, setCodes] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((code: string) => {
    setCodes((chosen) => {
      const changed = new Set(chosen);
      if (!changed.delete(code)) changed.add(code);
      return changed;
    });
  }, []);
  const clear = useCallback(() => {
    setCodes(new Set());
  }, []);
  const all = useCallback(() => {
    setCodes(new Set(items.map(({ code }) => code)));
  }, [items]);
  const selected = useMemo(() => items.filter(({ code }) => codes.has(code)), [items, codes]);
  return { codes, items: selected, toggle, all, clear };
}
