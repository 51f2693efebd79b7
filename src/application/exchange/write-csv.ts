import { canonicalJson } from '../../engine/chain/canonical-json.js';
import { statePathsOf } from '../../engine/dossier.js';
import type { JournalEntry } from '../../engine/journal-entry.js';
import type { World } from '../world.js';
import { BYTE_ORDER_MARK, toCsvRow, type Cell } from './csv-row.js';
import { labelOf } from './entry-label.js';
import type { ReadDossiers } from './export-format.js';

/** Named as in the journal, so that a column means what the field of that name means. */
const COLUMNS: Readonly<Record<string, (entry: JournalEntry, world: World) => Cell>> = {
  dossier: ({ dossier }) => dossier,
  sequence: ({ sequence }) => sequence,
  kind: ({ kind }) => kind,
  event: ({ event }) => event,
  label: (entry, { registry }) => labelOf(entry, registry),
  occurredAt: ({ occurredAt }) => occurredAt,
  recordedAt: ({ recordedAt }) => recordedAt,
  backdatingReason: ({ backdatingReason }) => backdatingReason,
  user: ({ actor }) => actor.user,
  role: ({ actor }) => actor.role,
  party: ({ actor }) => actor.party,
  onBehalfOf: ({ actor }) => actor.onBehalfOf ?? null,
  procedureCode: ({ procedureCode }) => procedureCode,
  procedureVersion: ({ procedureVersion }) => procedureVersion,
  regime: ({ regime }) => regime,
  before: ({ before }) => (before === null ? null : statePathsOf(before).join(' ')),
  after: ({ after }) => statePathsOf(after).join(' '),
  clocks: ({ clocks }) => clocks.map(({ name, run, status }) => `${name}.${run}=${status}`).join(' '),
  payload: ({ payload }) => canonicalJson(payload),
  calendarEdition: ({ calendarEdition }) => calendarEdition,
  commandId: ({ commandId }) => commandId,
  definitionHash: ({ definitionHash }) => definitionHash,
  stateHash: ({ stateHash }) => stateHash,
  previousHash: ({ previousHash }) => previousHash,
  hash: ({ hash }) => hash,
};

/** A row for each entry (RFC 4180). */
export async function* writeCsv(world: World, read: ReadDossiers): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + toCsvRow(Object.keys(COLUMNS));
  const columns = Object.values(COLUMNS);
  for await (const { journal } of read()) {
    yield journal.map((entry) => toCsvRow(columns.map((column) => column(entry, world)))).join('');
  }
}
