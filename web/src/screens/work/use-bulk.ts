import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { useCommandId } from '../../api/command-id.js';
import { applyTransition, refreshLists, type Payload } from '../../api/dossiers.js';
import { sentenceOf } from '../../api/problem.js';
import { announce } from '../../components/live-region.js';
import { useText } from '../../i18n/language.js';
import type { Selection } from './selection.js';

export interface RowResult {
  readonly code: string;
  /** Null when it was done. */
  readonly refusal: string | null;
}

export interface Bulk {
  readonly isBusy: boolean;
  readonly results: readonly RowResult[];
  /** Does one thing to every dossier that is chosen; those to which it could not be done stay chosen. */
  readonly run: (event: string, payload: Payload) => Promise<void>;
  readonly forget: () => void;
}

/** Acts on several dossiers, one after the other, and says of each what came of it. */
export function useBulk({ items, toggle }: Selection): Bulk {
  const t = useText();
  const client = useQueryClient();
  const commandId = useCommandId();
  const [results, setResults] = useState<readonly RowResult[]>([]);
  const [isBusy, setBusy] = useState(false);

  const run = async (event: string, payload: Payload) => {
    setBusy(true);
    const told: RowResult[] = [];
    for (const { code, version } of items) {
      const refusal = await applyTransition({
        ...{ code, event, payload, expectedVersion: version },
        commandId: commandId([code, version, event, payload]),
      }).then(
        () => null,
        (error: unknown) => sentenceOf(error, t),
      );
      told.push({ code, refusal });
      if (refusal === null) toggle(code);
      setResults([...told]);
    }
    const done = told.filter(({ refusal }) => refusal === null).length;
    announce(t('bulk.result', { done, skipped: told.length - done }));
    setBusy(false);
    refreshLists(client);
  };
  return {
    isBusy,
    results,
    run,
    forget: () => {
      setResults([]);
    },
  };
}
