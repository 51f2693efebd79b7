import { useCallback, useEffect, useState } from 'react';

import { placeOf, type Change } from './marks.js';

/** By place. */
export type Changes = ReadonlyMap<string, Change>;
type Entry = [place: string, change: Change];

interface Pending {
  readonly changes: Changes;
  readonly change: (change: Change) => void;
  /** Puts these in the place of what they were. */
  readonly replace: (changes: readonly Change[]) => void;
  /** Forgets what has reached the server; what was changed again meanwhile goes on from there. */
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
    setChanges((held) => {
      const place = placeOf(made);
      // The person still goes on from what they saw first.
      const { before } = held.get(place) ?? made;
      return new Map(held).set(place, { ...made, before });
    });
  }, []);
  const replace = useCallback((others: readonly Change[]) => {
    setChanges((held) => new Map([...held, ...others.map((other): Entry => [placeOf(other), other])]));
  }, []);
  const settle = useCallback((sent: readonly Change[]) => {
    const arrived = new Map(sent.map((each): Entry => [placeOf(each), each]));
    setChanges(
      (held) =>
        new Map(
          [...held].flatMap(([place, each]): Entry[] => {
            const last = arrived.get(place);
            if (last === undefined) return [[place, each]];
            return last === each ? [] : [[place, { ...each, before: last.mark }]];
          }),
        ),
    );
  }, []);
  return { changes, change, replace, settle };
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
