import { useMutation, useQueryClient, useQuery } from '@tanstack/react-query';

import { useCommandId } from '../../api/command-id.js';
import { applyTransition, refreshLists, type DossierListItem } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';
import { sessionQuery } from '../../api/session.js';

const CLAIM = 'CLAIM';

type ProcedureEvent = Procedure['events'][number];

/** How the procedure calls taking over a dossier; null where it knows no such act, or not for these roles. */
export function useClaimEvent(
  item: DossierListItem,
  procedure: Procedure | undefined,
): ProcedureEvent | null {
  const { data: session } = useQuery(sessionQuery);
  if (item.assignee !== null || item.status !== 'active') return null;
  const event = procedure?.events.find((each) => each.event === CLAIM);
  const isPermitted = event?.permits.some(({ role }) => session?.roles.includes(role)) === true;
  return event !== undefined && isPermitted ? event : null;
}

export function useClaim() {
  const client = useQueryClient();
  const commandId = useCommandId();
  return useMutation({
    mutationFn: ({ code, version }: DossierListItem) =>
      applyTransition({
        code,
        event: CLAIM,
        payload: {},
        expectedVersion: version,
        commandId: commandId([code, version]),
      }),
    onSettled: () => {
      refreshLists(client);
    },
  });
}
