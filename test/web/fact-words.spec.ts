import { readFileSync } from 'node:fs';

import { parseCalendarEdition, WorkingCalendar } from '../../src/engine/calendar/working-calendar.js';
import type { JournalEntry } from '../../src/engine/journal-entry.js';
import { ProcedureRegistry } from '../../src/engine/procedure-registry.js';
import { replay } from '../../src/engine/replay.js';
import type { Procedure as View } from '../../web/src/api/procedures.js';
import { findFactChanges } from '../../web/src/screens/audit/fact-difference.js';
import { labelOfValue, nameFact, readFormWords } from '../../web/src/screens/audit/fact-words.js';
import { CATALOGUE } from '../../workflows/catalogue.js';
import type { Procedure } from '../../workflows/vocabulary/procedure.js';

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as unknown;

const calendar = new WorkingCalendar(parseCalendarEdition(readJson('../histories/calendar.json'), 1));
const world = { registry: new ProcedureRegistry(CATALOGUE), calendarOf: () => calendar };
const catalogue = readJson('../../web/src/i18n/vi.json') as Readonly<Record<string, string>>;
const wordFor = (name: string) => catalogue[`fact.${name}`] ?? catalogue[`capacity.${name}`];

/** The facts at the end of each kept journal of a procedure. */
function factsOf({ code, version }: Procedure): readonly unknown[] {
  const file = new URL(`../histories/${code}.v${version}.jsonl`, import.meta.url);
  const journals = readFileSync(file, 'utf8').trimEnd().split('\n');
  return journals.map((line) => replay(JSON.parse(line) as readonly JournalEntry[], world)?.facts);
}

const formsOf = ({ events }: Procedure) =>
  readFormWords(
    Object.entries(events).map(([event, { payload }]) => ({
      event,
      payloadSchema: payload,
    })) as unknown as View['events'],
  );

test.each(CATALOGUE.map((procedure) => [procedure.code, procedure] as const))(
  'every fact of the kept journals of %s has a name for a reader',
  (_, procedure) => {
    const forms = formsOf(procedure);
    const raw = factsOf(procedure)
      .flatMap((facts) => findFactChanges({}, facts))
      .flatMap(({ path }) => nameFact(path, wordFor, forms))
      .filter(({ isRaw }) => isRaw);
    expect([...new Set(raw.map(({ text }) => text))]).toEqual([]);
  },
);

describe('the name of a fact', () => {
  const EVENTS = [
    { payloadSchema: { properties: { area: { title: 'Diện tích' }, code: { title: 'Mã' } } } },
    {
      payloadSchema: {
        properties: {
          items: { type: 'array', items: { properties: { code: { title: 'Mã số' } } } },
          kind: { title: 'Loại', 'x-labels': { old: 'Cũ' } },
        },
      },
    },
  ] as unknown as View['events'];
  const forms = readFormWords(EVENTS);
  const nameOf = (path: string) =>
    nameFact(path.split('.'), (name) => (name === 'supplements' ? 'Yêu cầu bổ sung' : undefined), forms);

  test('is the word of the catalogue, else the title of the form, and counts items from one', () => {
    expect(nameOf('supplements.0.area')).toEqual([
      { text: 'Yêu cầu bổ sung 1', isRaw: false },
      { text: 'Diện tích', isRaw: false },
    ]);
  });

  test('stays as it is recorded where nobody has one word for it', () => {
    expect(nameOf('nobody.knows')).toEqual([
      { text: 'nobody', isRaw: true },
      { text: 'knows', isRaw: true },
    ]);
    expect(nameOf('code')).toEqual([{ text: 'code', isRaw: true }]);
  });

  test('goes with the words of the choices that the form offered', () => {
    expect(labelOfValue(['figures', 'kind'], 'old', forms)).toBe('Cũ');
    expect(labelOfValue(['figures', 'kind', '0'], 'new', forms)).toBeUndefined();
  });
});
