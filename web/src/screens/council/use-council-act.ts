import { useMutation, useQueryClient } from '@tanstack/react-query';

import { useCommandId } from '../../api/command-id.js';
import { actOnCouncil, type CouncilEvent } from '../../api/councils.js';
import { dossierQuery, refreshLists, type Payload } from '../../api/dossiers.js';
import { focusMain } from '../../components/focus-main.js';
import { announce } from '../../components/live-region.js';
import { useText } from '../../i18n/language.js';

interface Act {
  readonly event: CouncilEvent;
  readonly payload: Payload;
  /** The version that the person has seen. */
  readonly version: number;
}

/** One act on a council; whatever comes of it, the council is read again. */
export function useCouncilAct(code: string) {
  const t = useText();
  const client = useQueryClient();
  const commandId = useCommandId();
  return useMutation({
    mutationFn: ({ event, payload, version }: Act) =>
      actOnCouncil(event, {
        code,
        payload,
        expectedVersion: version,
        commandId: commandId([event, version, payload]),
      }),
    onSuccess: () => {
      announce(t('council.recorded'));
      focusMain();
    },
    onSettled: () => {
      refreshLists(client);
      return client.invalidateQueries({ queryKey: dossierQuery(code).queryKey });
    },
  });
}
