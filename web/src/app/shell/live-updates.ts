import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';

import { dossierQuery, refreshLists } from '../../api/dossiers.js';
import { followEvents, type DossierChange, type StreamState } from '../../api/event-stream.js';
import { refreshLetterNews } from '../../api/letters.js';
import { refreshNotices, unreadCountQuery } from '../../api/notices.js';
import { useIsLost } from '../../api/reachability.js';

/** How often everything in sight is read again while the server tells nothing. */
const POLL_MS = 30_000;
/** How often a server that was lost is asked for. */
const PROBE_MS = 3_000;
/** A sweep changes hundreds of dossiers at once; lists are read again once for all of them. */
const GATHER_MS = 500;

/** Keeps what is on the screen as it is on the server, and looks for the server when it is lost. */
export function useLiveUpdates(): void {
  const client = useQueryClient();
  const isLost = useIsLost();
  const [stream, setStream] = useState<StreamState>('opening');

  useEffect(() => {
    let gathering: ReturnType<typeof setTimeout> | undefined;
    const end = followEvents({
      onState: (state) => {
        setStream(state);
        // Whether the server is gone or only the stream, a question tells.
        if (state === 'lost') probe(client);
        // What was told before was told to nobody.
        if (state === 'open') refreshAll(client);
      },
      onNotice: (unreadCount) => {
        if (client.getQueryData(unreadCountQuery.queryKey) === unreadCount) return;
        client.setQueryData(unreadCountQuery.queryKey, unreadCount);
        refreshNotices(client);
        refreshLetterNews(client);
      },
      onDossier: (change) => {
        refreshDossier(client, change);
        gathering ??= setTimeout(() => {
          gathering = undefined;
          refreshLists(client);
        }, GATHER_MS);
      },
    });
    return () => {
      clearTimeout(gathering);
      end();
    };
  }, [client]);

  useInterval(PROBE_MS, isLost, () => {
    probe(client);
  });
  useInterval(POLL_MS, stream === 'lost' || stream === 'refused', () => {
    refreshAll(client);
  });
}

function useInterval(ms: number, isOn: boolean, act: () => void): void {
  const onTick = useEffectEvent(act);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setInterval(() => {
      onTick();
    }, ms);
    return () => {
      clearInterval(timer);
    };
  }, [ms, isOn]);
}

function probe(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: unreadCountQuery.queryKey });
}

/** One's own act is known already. */
function refreshDossier(client: QueryClient, { code, version }: DossierChange): void {
  const { queryKey } = dossierQuery(code);
  const known = client.getQueryData(queryKey);
  if (known !== undefined && known.version < version) void client.invalidateQueries({ queryKey });
}

function refreshAll(client: QueryClient): void {
  probe(client);
  void client.invalidateQueries({ queryKey: ['dossier'] });
  refreshNotices(client);
  refreshLists(client);
}
