import { useCallback, useState } from 'react';

/** A list with its filters and columns, under a name. */
export interface StoredView {
  readonly name: string;
  /** Path and search. */
  readonly address: string;
}

interface StoredViews {
  readonly views: readonly StoredView[];
  /** A view of the same name gives way. */
  readonly add: (view: StoredView) => void;
  readonly remove: (name: string) => void;
}

/** The views that a person keeps in this browser; the addresses themselves work anywhere. */
export function useStoredViews(username: string): StoredViews {
  const key = `ccn.views.${username}`;
  const [views, setViews] = useState(() => readViews(key));
  const keep = useCallback(
    (kept: readonly StoredView[]) => {
      localStorage.setItem(key, JSON.stringify(kept));
      setViews(kept);
    },
    [key],
  );
  return {
    views,
    add: (view) => {
      keep([...views.filter(({ name }) => name !== view.name), view]);
    },
    remove: (name) => {
      keep(views.filter((view) => view.name !== name));
    },
  };
}

function readViews(key: string): readonly StoredView[] {
  return JSON.parse(localStorage.getItem(key) ?? '[]') as readonly StoredView[];
}
