import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';

import { ownSheetQuery, saveDraft, type OwnSheet } from '../../api/councils.js';
import type { Mark, Marks } from '../../api/criteria.js';
import { ApiProblem, ConnectionLost } from '../../api/problem.js';
import { useIsLost } from '../../api/reachability.js';
import { placeOf, withChanges, type Change } from './marks.js';
import { usePending, type Changes } from './pending.js';

/** Between a key and the saving; somebody who types on waits for no server. */
const QUIET_MS = 700;

export type DraftState = 'saved' | 'saving' | 'local' | 'faulty' | 'refused';

export interface Draft {
  readonly marks: Marks;
  readonly state: DraftState;
  /** What the server found wrong with a mark, by its place. */
  readonly faults: ReadonlyMap<string, string>;
  readonly error: Error | null;
  readonly set: (party: string, criterion: string, mark: Mark | null) => void;
}

/** A sheet as it is filled in: on the server, with what has not got there yet on top. */
export function useDraft(code: string, user: string, sheet: OwnSheet): Draft {
  const client = useQueryClient();
  const { changes, change, settle } = usePending(code, user);
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const isLost = useIsLost();
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => send(client, code, changes),
    onSuccess: ({ sent, faults: found }) => {
      settle(sent);
      setFaults(found);
    },
  });
  // Marks that the server refused wait until they are changed.
  const isWaiting = [...changes.keys()].some((place) => !faults.has(place));
  useEffect(() => {
    if (!isWaiting || isPending || isLost) return undefined;
    const timer = setTimeout(mutate, QUIET_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [changes, isWaiting, isPending, isLost, mutate]);
  const marks = useMemo(() => withChanges(sheet.marks, [...changes.values()]), [sheet.marks, changes]);
  const refusal = error instanceof ConnectionLost ? null : error;
  return {
    marks,
    faults,
    error: refusal,
    state: stateOf({ isLost, isPending, isWaiting, isRefused: refusal !== null, isFaulty: changes.size > 0 }),
    set: (party, criterion, mark) => {
      const made = { party, criterion, mark };
      setFaults(new Map([...faults].filter(([place]) => place !== placeOf(made))));
      change(made);
    },
  };
}

interface Sent {
  readonly sent: readonly Change[];
  readonly faults: ReadonlyMap<string, string>;
}

/** On top of what another tab may have saved meanwhile; one mark that is refused holds no other back. */
async function send(client: QueryClient, code: string, changes: Changes): Promise<Sent> {
  const sheet = await client.query({ ...ownSheetQuery(code), staleTime: 0 });
  let faults: ReadonlyMap<string, string> = new Map();
  let sent = [...changes.values()];
  for (;;) {
    const marks = withChanges(sheet.marks, sent);
    try {
      const savedAt = await saveDraft(code, marks);
      client.setQueryData(ownSheetQuery(code).queryKey, { ...sheet, status: 'draft', marks, savedAt });
      return { sent, faults };
    } catch (error) {
      const found = faultsOf(error, sent);
      if (found.size === 0) throw error;
      faults = new Map([...faults, ...found]);
      sent = sent.filter((change) => !found.has(placeOf(change)));
    }
  }
}

function faultsOf(error: unknown, sent: readonly Change[]): ReadonlyMap<string, string> {
  const places = sent.map(placeOf);
  const faults = error instanceof ApiProblem ? (error.body.faults ?? []) : [];
  return new Map(
    faults.filter(({ path }) => places.includes(path)).map(({ path, sentence }) => [path, sentence]),
  );
}

interface Signs {
  readonly isLost: boolean;
  readonly isPending: boolean;
  readonly isWaiting: boolean;
  readonly isRefused: boolean;
  readonly isFaulty: boolean;
}

function stateOf({ isLost, isPending, isWaiting, isRefused, isFaulty }: Signs): DraftState {
  if (isWaiting && isLost) return 'local';
  if (isRefused) return 'refused';
  if (isPending || isWaiting) return 'saving';
  return isFaulty ? 'faulty' : 'saved';
}
