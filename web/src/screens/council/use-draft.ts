import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';

import { ownSheetQuery, saveDraft, type OwnSheet } from '../../api/councils.js';
import type { Mark, Marks } from '../../api/criteria.js';
import { ApiProblem, ConnectionLost, isProblem } from '../../api/problem.js';
import { useIsLost } from '../../api/reachability.js';
import { clashesOf, type Clash } from './clashes.js';
import { placeOf, withChanges, type Change } from './marks.js';
import { usePending, type Changes } from './pending.js';

/** Between a key and the saving; somebody who types on waits for no server. */
const QUIET_MS = 700;

export type DraftState = 'saved' | 'saving' | 'local' | 'faulty' | 'clashing' | 'refused';

export interface Draft {
  readonly marks: Marks;
  readonly state: DraftState;
  /** What the server found wrong with a mark, by its place. */
  readonly faults: ReadonlyMap<string, string>;
  /** Where another tab or machine saved something else; nothing is sent there until the person has chosen. */
  readonly clashes: readonly Clash[];
  readonly keepTyped: () => void;
  readonly takeSaved: () => void;
  readonly error: Error | null;
  readonly set: (party: string, criterion: string, mark: Mark | null) => void;
}

/** A sheet as it is filled in: on the server, with what has not got there yet on top. */
export function useDraft(code: string, user: string, sheet: OwnSheet): Draft {
  const client = useQueryClient();
  const { changes, change, replace, settle } = usePending(code, user);
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const isLost = useIsLost();
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => send(client, code, sheet, changes),
    onSuccess: ({ sent, faults: found, saved }) => {
      settle(sent);
      setFaults(found);
      if (saved !== null) client.setQueryData(ownSheetQuery(code).queryKey, saved);
    },
  });
  const clashes = useMemo(() => clashesOf(sheet.marks, [...changes.values()]), [sheet.marks, changes]);
  // Marks that the server refused wait until they are changed, and those that clash until one is chosen.
  const held = new Set([...faults.keys(), ...clashes.map((clash) => placeOf(clash.change))]);
  const isWaiting = [...changes.keys()].some((place) => !held.has(place));
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
    clashes,
    keepTyped: () => {
      replace(clashes.map((clash) => ({ ...clash.change, before: clash.saved })));
    },
    takeSaved: () => {
      settle(clashes.map((clash) => clash.change));
    },
    error: refusal,
    state: stateOf({
      isLost,
      isPending,
      isWaiting,
      isClashing: clashes.length > 0,
      isRefused: refusal !== null,
      isFaulty: changes.size > 0,
    }),
    set: (party, criterion, mark) => {
      const made = { party, criterion, mark, before: sheet.marks[party]?.[criterion] ?? null };
      setFaults(new Map([...faults].filter(([place]) => place !== placeOf(made))));
      change(made);
    },
  };
}

interface Sent {
  readonly sent: readonly Change[];
  readonly faults: ReadonlyMap<string, string>;
  /** The sheet with it; null when nothing could be sent. */
  readonly saved: OwnSheet | null;
}

/**
 * On top of the sheet as the person sees it. When another tab has saved meanwhile, that is read first, and
 * what clashes with it is left out; one mark that is left out or refused holds no other back.
 */
async function send(client: QueryClient, code: string, seen: OwnSheet, changes: Changes): Promise<Sent> {
  let sheet = seen;
  let faults: ReadonlyMap<string, string> = new Map();
  let sent = [...changes.values()];
  while (sent.length > 0) {
    const marks = withChanges(sheet.marks, sent);
    try {
      const saved = await saveDraft(code, marks, sheet.revision);
      return { sent, faults, saved: { ...sheet, ...saved, status: 'draft', marks } };
    } catch (error) {
      if (isProblem(error, 'stale-sheet')) sheet = await readAgain(client, code);
      const found = faultsOf(error, sent);
      if (found.size === 0 && !isProblem(error, 'stale-sheet')) throw error;
      faults = new Map([...faults, ...found]);
      const clashing = clashesOf(sheet.marks, sent).map((clash) => clash.change);
      sent = sent.filter((change) => !found.has(placeOf(change)) && !clashing.includes(change));
    }
  }
  return { sent, faults, saved: null };
}

function readAgain(client: QueryClient, code: string): Promise<OwnSheet> {
  return client.query({ ...ownSheetQuery(code), staleTime: 0 });
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
  readonly isClashing: boolean;
  readonly isRefused: boolean;
  readonly isFaulty: boolean;
}

function stateOf({ isLost, isPending, isWaiting, isClashing, isRefused, isFaulty }: Signs): DraftState {
  if (isWaiting && isLost) return 'local';
  if (isClashing) return 'clashing';
  if (isRefused) return 'refused';
  if (isPending || isWaiting) return 'saving';
  return isFaulty ? 'faulty' : 'saved';
}
