const EVENTS = '/api/v1/events';
/** After the server refused the stream, which a browser does not try again by itself. */
const REOPEN_MS = 30_000;

/** `lost`: the browser tries again; `refused`: the server answered, but with no stream. */
export type StreamState = 'opening' | 'open' | 'lost' | 'refused';

interface StreamListener {
  readonly onState: (state: StreamState) => void;
  readonly onNotice: (unreadCount: number) => void;
  readonly onDossier: (change: DossierChange) => void;
}

export interface DossierChange {
  readonly code: string;
  readonly version: number;
}

/**
 * Listens to what the server tells open pages. A browser opens six connections to a host and a stream keeps
 * one for good, so a page that is out of sight gives its own back. @returns a function that ends it
 */
export function followEvents({ onState, onNotice, onDossier }: StreamListener): () => void {
  let source: EventSource | null = null;
  let reopening: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    clearTimeout(reopening);
    source?.close();
    source = null;
  };
  const open = () => {
    close();
    onState('opening');
    source = new EventSource(EVENTS);
    source.addEventListener('open', () => {
      onState('open');
    });
    source.addEventListener('notice', ({ data }: MessageEvent<string>) => {
      onNotice((JSON.parse(data) as { readonly unreadCount: number }).unreadCount);
    });
    source.addEventListener('dossier', ({ data }: MessageEvent<string>) => {
      onDossier(JSON.parse(data) as DossierChange);
    });
    source.addEventListener('error', () => {
      if (source?.readyState !== EventSource.CLOSED) {
        onState('lost');
        return;
      }
      onState('refused');
      reopening = setTimeout(open, REOPEN_MS);
    });
  };
  const followSight = () => {
    if (document.visibilityState === 'hidden') close();
    else if (source === null) open();
  };

  followSight();
  document.addEventListener('visibilitychange', followSight);
  return () => {
    document.removeEventListener('visibilitychange', followSight);
    close();
  };
}
