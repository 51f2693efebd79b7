import { useCallback, useEffect, useState } from 'react';

import { placeOf, type Change } from './marks.js';

/** By place. */
export type Changes = ReadonlyMap<string, Change>;

interface Pending {
  readonly changes: Changes;
  readonly change: (change: Change) => void;
  /** Forgets what has reached the server, unless it was changed again meanwhile. */
  readonly settle: (sent: readonly Change[]) => void;
}

/**
 * Changes on their way to the server. They outlive a reload and a lost connection in this tab's own
 * storage, which ends with the tab and with logging out: a sheet is secret, and offices share computers.
 */
export function usePending(code: string, user: string): Pending {
  const name = ['ccn.sheet', user, code].join('.');
  const [changes, setChanges] = useState<Changes>(() => read(name));
  useEffect(() => {
    write(name, changes);
  }, [name, changes]);
  const change = useCallback((made: Change) => {
    setChanges((held) => new Map(held).set(placeOf(made), made));
  }, []);
  const settle = useCallback((sent: readonly Change[]) => {
    setChanges((held) => new Map([...held].filter(([, each]) => !sent.includes(each))));
  }, []);
  return { changes, change, settle };
}

function read(name: string): Changes {
  const stored = sessionStorage.getItem(name);
  const changes = stored === null ? [] : (JSON.parse(stored) as readonly Change[]);
  return new Map(changes.map((change) => [placeOf(change), change]));
}

function write(name: string, changes: Changes): void {
  if (changes.size === 0) sessionStorage.removeItem(name);
  else sessionStorage.setItem(name, JSON.stringify([...changes.values()]));
}
