import type { ListFilter } from '../api/dossiers.js';

/** What stands behind the `?` of each address, read so that a wrong address is a plain one. */

type Raw = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

function oneOf<T extends string>(value: unknown, known: readonly T[]): T | undefined {
  return known.find((each) => each === value);
}

function day(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
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

export const CLOCK_FILTERS = ['overdue', 'due-soon', 'this-week', 'running', 'paused'] as const;
export type ClockFilter = (typeof CLOCK_FILTERS)[number];

export const QUEUES = [
  'todo',
  'mine',
  'unclaimed',
  'due-soon',
  'this-week',
  'overdue',
  'paused',
  'substituted',
] as const;
export type Queue = (typeof QUEUES)[number];

/** What every screen behind the login may have. */
export interface InsideSearch {
  /** The one of the person's units that they work for now. */
  readonly for?: string;
}

export function readInsideSearch({ for: unit }: Raw): InsideSearch {
  return present({ for: text(unit) });
}

/** Columns of a list that can be left out. */
export const COLUMNS = ['procedure', 'step', 'place', 'due', 'assignee'] as const;
export type Column = (typeof COLUMNS)[number];

interface Columns {
  /** The columns that are not shown, with a comma between them. */
  readonly hide?: string;
}

export function hiddenColumns({ hide = '' }: Columns): readonly Column[] {
  const named = hide.split(',');
  return COLUMNS.filter((column) => named.includes(column));
}

export function toHide(hidden: readonly Column[]): string | undefined {
  return hidden.length === 0 ? undefined : hidden.join(',');
}

export interface WorkSearch extends Columns {
  readonly queue?: Queue;
}

export function readWorkSearch({ queue, hide }: Raw): WorkSearch {
  return present({
    queue: queue === 'todo' ? undefined : oneOf(queue, QUEUES),
    hide: toHide(hiddenColumns(present({ hide: text(hide) }))),
  });
}

export interface ListSearch extends Columns {
  readonly q?: string;
  readonly procedure?: string;
  readonly clock?: ClockFilter;
  readonly cluster?: string;
  readonly unit?: string;
  readonly state?: string;
  /** The party whose turn it is. */
  readonly owner?: string;
  readonly assignee?: string;
  /** What nobody has taken over. */
  readonly unclaimed?: true;
}

export function readListSearch(raw: Raw): ListSearch {
  const { q, procedure, clock, cluster, unit, state, owner, assignee, unclaimed, hide } = raw;
  return present({
    q: text(q),
    procedure: text(procedure),
    clock: oneOf(clock, CLOCK_FILTERS),
    cluster: text(cluster),
    unit: text(unit),
    state: text(state),
    owner: text(owner),
    assignee: text(assignee),
    unclaimed: unclaimed === true ? true : undefined,
    hide: toHide(hiddenColumns(present({ hide: text(hide) }))),
  });
}

export function toQueueFilter(queue: Queue, unit: string | undefined): ListFilter {
  return { list: 'worklist', ...present({ queue: queue === 'todo' ? undefined : queue, unit }) };
}

export interface NoticesSearch {
  /** All of them, or those not read yet. */
  readonly show?: 'all';
}

export function readNoticesSearch({ show }: Raw): NoticesSearch {
  return present({ show: oneOf(show, ['all']) });
}

export interface CalendarSearch {
  readonly year?: number;
  /** An earlier edition; the one in force when left out. */
  readonly edition?: number;
  /** The next edition is being drafted. */
  readonly draft?: boolean;
}

export function readCalendarSearch({ year, edition, draft }: Raw): CalendarSearch {
  return present({
    year: wholeNumber(year),
    edition: wholeNumber(edition),
    draft: draft === true ? true : undefined,
  });
}

export interface ClustersSearch {
  readonly q?: string;
}

export function readClustersSearch({ q }: Raw): ClustersSearch {
  return present({ q: text(q) });
}

export const DOSSIER_TABS = ['overview', 'documents', 'letters', 'journal'] as const;
export type DossierTab = (typeof DOSSIER_TABS)[number];

export interface DossierSearch {
  readonly tab?: DossierTab;
  /** The event whose form is open. */
  readonly act?: string;
  /** The file that is shown. */
  readonly file?: string;
}

export function readDossierSearch({ tab, act, file }: Raw): DossierSearch {
  return present({ tab: oneOf(tab, DOSSIER_TABS), act: text(act), file: text(file) });
}

export interface AuditSearch {
  readonly q?: string;
}

export function readAuditSearch({ q }: Raw): AuditSearch {
  return present({ q: text(q) });
}

export const ACCESS_KINDS = ['view', 'search', 'export', 'download', 'print'] as const;

export interface AccessSearch {
  readonly user?: string;
  readonly dossier?: string;
  readonly kind?: (typeof ACCESS_KINDS)[number];
  /** The first and the last day. */
  readonly from?: string;
  readonly to?: string;
}

export function readAccessSearch({ user, dossier, kind, from, to }: Raw): AccessSearch {
  return present({
    user: text(user),
    dossier: text(dossier),
    kind: oneOf(kind, ACCESS_KINDS),
    from: day(from),
    to: day(to),
  });
}

export const FIGURES = ['limits', 'steps', 'returns', 'overdue'] as const;
export type Figure = (typeof FIGURES)[number];

export interface StatisticsSearch {
  readonly figure?: Figure;
  readonly from?: string;
  readonly to?: string;
  /** The row whose cases are shown. */
  readonly procedure?: string;
  readonly subject?: string;
  readonly outcome?: string;
  readonly unit?: string;
}

export function readStatisticsSearch({ figure, from, to, ...row }: Raw): StatisticsSearch {
  return present({
    figure: figure === 'limits' ? undefined : oneOf(figure, FIGURES),
    from: day(from),
    to: day(to),
    procedure: text(row.procedure),
    subject: text(row.subject),
    outcome: text(row.outcome),
    unit: text(row.unit),
  });
}

export interface VersionsSearch {
  /** The migration whose dry run is shown. */
  readonly migration?: string;
}

/** Numbers of migrations are digits, which an address hands over as a number. */
export function readVersionsSearch({ migration }: Raw): VersionsSearch {
  return present({ migration: typeof migration === 'number' ? String(migration) : text(migration) });
}

export interface SuccessionsSearch {
  /** By the units of now when left out. */
  readonly by?: 'original';
  /** The ended unit whose work is shown. */
  readonly unit?: string;
}

export function readSuccessionsSearch({ by, unit }: Raw): SuccessionsSearch {
  return present({ by: oneOf(by, ['original']), unit: text(unit) });
}

export interface ReportsSearch {
  readonly form?: string;
  readonly period?: string;
}

export function readReportsSearch({ form, period }: Raw): ReportsSearch {
  return present({ form: text(form), period: text(period) });
}

export const REPLAY_VIEWS = ['dossier', 'documents', 'compare'] as const;
export type ReplayView = (typeof REPLAY_VIEWS)[number];

export interface ReplaySearch {
  /** The last entry that is folded in; the newest when left out. */
  readonly at?: number;
  /** The entry that it is compared with; the first when left out. */
  readonly with?: number;
  readonly view?: ReplayView;
  /** Filters of the table of entries. */
  readonly event?: string;
  readonly by?: string;
}

export function readReplaySearch({ at, with: other, view, event, by }: Raw): ReplaySearch {
  return present({
    at: wholeNumber(at),
    with: wholeNumber(other),
    view: view === 'dossier' ? undefined : oneOf(view, REPLAY_VIEWS),
    event: text(event),
    by: text(by),
  });
}

export const PROCEDURE_VIEWS = ['list', 'diagram', 'compare'] as const;
export type ProcedureViewName = (typeof PROCEDURE_VIEWS)[number];

export interface ProcedureSearch {
  readonly version?: number;
  readonly view?: ProcedureViewName;
  /** The dossier whose way is shown. */
  readonly dossier?: string;
  /** The two sides that are compared, each a version, or one regime of it, e.g. `1.R3`. */
  readonly from?: string;
  readonly to?: string;
}

export function readProcedureSearch({ version, view, dossier, from, to }: Raw): ProcedureSearch {
  return present({
    version: wholeNumber(version),
    view: view === 'list' ? undefined : oneOf(view, PROCEDURE_VIEWS),
    dossier: text(dossier),
    from: sideOf(from),
    to: sideOf(to),
  });
}

function sideOf(value: unknown): string | undefined {
  return /^\d+(?:\.R\d)?$/.test(text(value) ?? '') ? text(value) : undefined;
}
