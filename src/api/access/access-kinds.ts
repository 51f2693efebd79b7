import type { AccessKind } from '../../engine/chain/access-chain.js';

/**
 * What reading an address is, for every address that answers with what a dossier, a register or a person's work
 * holds. A test compares this with the OpenAPI document, so a new address must say what it is.
 */
const KINDS: Readonly<Record<AccessKind, readonly string[]>> = {
  search: [
    'dossiers',
    'dossiers/counts',
    'dossiers/acts',
    'worklist',
    'worklist/counts',
    'workload/units',
    'workload/people',
    'schedule',
    'statistics/:figure',
    'statistics/:figure/cases',
    'reports/duties',
    'reports/roll-up',
    'letters',
    'councils',
    'clusters',
    'cluster-areas',
    'investors',
    'secondary-investors',
    'escalation',
    'escalation/dry-run',
    'audit/access',
    'successions/statistics',
    'successions/waiting',
  ],
  view: [
    'dossiers/:code',
    'dossiers/:code/journal',
    'dossiers/:code/replay',
    'dossiers/:code/verification',
    'dossiers/:code/chain',
    'dossiers/:code/clocks/:name/explanation',
    'dossiers/:code/simulation',
    'dossiers/:code/uploads/:id',
    'dossiers/:code/files',
    'dossiers/:code/letters',
    'dossiers/:code/letters/:id',
    'dossiers/:code/notices',
    'dossiers/:code/register-figures',
    'councils/:code',
    'councils/:code/members',
    'councils/:code/criteria',
    'councils/:code/applications',
    'councils/:code/conflicts',
    'councils/:code/sheets',
    'councils/:code/sheets/mine',
    'councils/:code/result',
    'councils/:code/minutes',
    'clusters/:id',
    'clusters/:id/history',
    'clusters/:id/chain',
    'calendar/replanning',
    'audit/verification',
    'audit/access/verification',
    'audit/checkpoints',
    'audit/checkpoints/:number/inclusion/:code',
    'audit/checkpoints/:number/consistency/:earlier',
    'operations/failures',
    'migrations',
  ],
  export: [
    'dossiers/export',
    'worklist/export',
    'audit/export',
    'reports/roll-up/export',
    'dossiers/:code/evidence-pack',
    'dossiers/:code/report-form',
    'audit/packs/:id/file',
    'audit/checkpoints/:number/file',
  ],
  download: ['dossiers/:code/files/:id/content', 'dossiers/:code/letters/:id/pdf'],
  print: ['access/prints'],
};

/** Addresses that answer with nothing of the kind: rules, calendars, and what the reader is or was told. */
export const UNLOGGED: readonly string[] = [
  'session',
  'demo-accounts',
  'procedures',
  'procedures/:code',
  'procedures/:code/versions/:version',
  'procedures/:code/versions/:version/diagram',
  'procedures/:code/versions/:version/export',
  'procedures/:code/versions/:version/layout',
  'councils/criteria-sets',
  'saved-views',
  // One's own orders; what a pack takes in is entered dossier by dossier when it is written.
  'audit/packs',
  'audit/packs/:id',
  'notifications',
  'notifications/unread-count',
  'notifications/preferences',
  'events',
  'webhooks',
  'webhooks/:id/deliveries',
  'units',
  'people',
  'substitutions',
  'successions',
  'reports/forms',
  'calendar/editions',
  'calendar/due',
  'calendar/:year',
  'training-clock',
  'escalation/rules',
  'operations/queues',
  'problems/:code',
];

export const API = '/api/v1/';

const BY_ROUTE = new Map(
  Object.entries(KINDS).flatMap(([kind, routes]) =>
    routes.map((route): [string, AccessKind] => [`${API}${route}`, kind as AccessKind]),
  ),
);

/** Null where reading leaves no trace. `route` is the pattern of the address. */
export function accessKindOf(route: string): AccessKind | null {
  return BY_ROUTE.get(route) ?? null;
}

/** Whether the address is one of a dossier's: its state, its journal, its files, its council. */
export function opensDossier(route: string): boolean {
  return accessKindOf(route) !== null && /\/(dossiers|councils)\/:code/.test(route);
}

/** Whether those of whom the installation asks it say why: before a dossier is opened, and before a pack of many is ordered. */
export function asksReason(isChange: boolean, route: string): boolean {
  return isChange ? route === `${API}audit/packs` : opensDossier(route);
}
