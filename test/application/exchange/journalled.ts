import { Directory } from '../../../src/application/directory.js';
import type { World } from '../../../src/application/world.js';
import { ProcedureRegistry } from '../../../src/engine/procedure-registry.js';
import type { JournalledDossier } from '../../../src/persistence/journal.reader.js';
import { CATALOGUE } from '../../../workflows/catalogue.js';
import { renamed } from '../../cli/renamed-journal.js';
import { handlerOf, type Step } from '../../specification/act.js';
import { History } from '../../specification/history.js';
import { calendar } from '../../specification/world.js';
import { establishment } from '../../workflows/cluster-establishment/setting.js';

const registry = new ProcedureRegistry(CATALOGUE);

/** What a format must not stumble over: quotes, a line break, markup, a formula, and a sign that XML cannot say. */
export const AWKWARD = '=1+"một",\n<hai> & \u0001';

const recorded = handlerOf('provincialCommittee').does('RECORD_DOCUMENT', {
  number: '7/CV',
  date: '2026-09-21',
  issuer: 'Sở Công Thương',
  abstract: 'Công văn',
  step: 'awaitingDecision',
});

/** Two establishments that went some way, as they are stored. */
export const DOSSIERS: readonly JournalledDossier[] = [
  journalled('000.00.01.H26-260101-0001', 'awaitingDecision', recorded),
  journalled('000.00.01.H26-260101-0002', 'awaitingSupplement'),
];

export const ENTRIES = DOSSIERS.flatMap(({ journal }) => journal);

/** As far as an export asks: the published procedures, and the first party of the first dossier as a unit. */
export const world = { registry, directory: () => directory } as unknown as World;

const [party = ''] = Object.values(DOSSIERS[0]?.stored.dossier.facts.parties ?? {}).flat();
const unit = {
  name: 'Ủy ban',
  kind: 'commune',
  parent: null,
  agencyCode: null,
  validFrom: null,
  validTo: null,
};
const directory = new Directory([{ ...unit, code: party, province: 'p' }], [], []);

export async function* read(): AsyncGenerator<JournalledDossier> {
  for (const dossier of DOSSIERS) yield await Promise.resolve(dossier);
}

export async function written(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

function journalled(code: string, state: string, ...more: readonly Step[]): JournalledDossier {
  const { lodging, journeys } = establishment;
  const steps = [lodging, ...(journeys[state] ?? []), ...more];
  const { entries, dossier } = steps.reduce(
    (history, step) => history.continue(step),
    History.begin(establishment),
  );
  if (dossier === null) throw new Error('Expected the steps to lodge a dossier.');
  const awkward = entries.map((entry) => ({ ...entry, backdatingReason: AWKWARD }));
  const journal = renamed(awkward, code, { registry, calendarOf: () => calendar });
  return {
    stored: { dossier: { ...dossier, code }, headHash: journal.at(-1)?.hash ?? '' },
    journal,
    seals: [],
  };
}
