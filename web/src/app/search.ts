import type { ListFilter } from '../api/dossiers.js';

/** What stands behind the `?` of each address, read so that a wrong address is a plain one. */

type Raw = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

function oneOf<T extends string>(value: unknown, known: readonly T[]): T | undefined {
  return known.find((each) => each === value);
}

/** Leaves out what is not there, so that addresses stay short. */
function present<T extends object>(search: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as never;
}

export interface LoginSearch {
  readonly next?: string;
  readonly ended?: boolean;
}

export function readLoginSearch({ next, ended }: Raw): LoginSearch {
  const path = text(next);
  // Only a path of this very site: `//elsewhere` would be another.
  const isOwn = path !== undefined && /^\/(?![/\\])/.test(path);
  return present({ next: isOwn ? path : undefined, ended: ended === true ? true : undefined });
}

export const CLOCK_FILTERS = ['overdue', 'due-soon', 'running', 'paused'] as const;
export type ClockFilter = (typeof CLOCK_FILTERS)[number];

export const QUEUES = ['todo', 'overdue', 'due-soon', 'paused'] as const;
export type Queue = (typeof QUEUES)[number];

export interface WorkSearch {
  readonly queue?: Queue;
}

export function readWorkSearch({ queue }: Raw): WorkSearch {
  return present({ queue: oneOf(queue, QUEUES) });
}

export interface ListSearch {
  readonly q?: string;
  readonly procedure?: string;
  readonly clock?: ClockFilter;
  readonly cluster?: string;
  readonly unit?: string;
  readonly state?: string;
}

export function readListSearch({ q, procedure, clock, cluster, unit, state }: Raw): ListSearch {
  return present({
    q: text(q),
    procedure: text(procedure),
    clock: oneOf(clock, CLOCK_FILTERS),
    cluster: text(cluster),
    unit: text(unit),
    state: text(state),
  });
}

export function toQueueFilter(queue: Queue): ListFilter {
  return queue === 'todo' ? { list: 'worklist' } : { list: 'dossiers', clock: queue };
}

export interface NoticesSearch {
  /** All of them, or those not read yet. */
  readonly show?: 'all';
}

export function readNoticesSearch({ show }: Raw): NoticesSearch {
  return present({ show: oneOf(show, ['all']) });
}

export const DOSSIER_TABS = ['overview', 'documents', 'journal'] as const;
export type DossierTab = (typeof DOSSIER_TABS)[number];

export interface DossierSearch {
  readonly tab?: DossierTab;
  /** The event whose form is open. */
  readonly act?: string;
}

export function readDossierSearch({ tab, act }: Raw): DossierSearch {
  return present({ tab: oneOf(tab, DOSSIER_TABS), act: text(act) });
}
