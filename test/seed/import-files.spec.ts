import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';

import { CATALOGUE } from '../../workflows/catalogue.js';
import { IMPORT_FILES, readImport, readSeed, type ImportFile, type Unit } from './seed-files.js';

const ajv = addFormatsModule.default(new Ajv({ allErrors: true, allowUnionTypes: true }));
const validate = ajv.compile(readSeed('import-file.schema.json') as object);

const registered = new Set([
  ...(readSeed('units.json') as { units: readonly Unit[] }).units.map(({ code }) => code),
  ...(readSeed('investors.json') as { investors: readonly { code: string }[] }).investors.map(
    ({ code }) => code,
  ),
]);
const clusters = new Set(
  (readSeed('clusters.json') as { clusters: readonly { code: string }[] }).clusters.map(({ code }) => code),
);

const PARTY_FIELDS = ['investor', 'localAuthority', 'consulted', 'assigner', 'lead', 'coordinator'];

function flagsInside({ lodge, events }: ImportFile['rows'][number]) {
  return [lodge, ...events].flatMap(({ payload }) => payload.flags ?? []);
}

describe.each(IMPORT_FILES)('%s', (name) => {
  const file = readImport(name);

  it('has the form that the schema states', () => {
    validate(file);
    expect(validate.errors).toBeNull();
  });

  it('is of a published procedure', () => {
    expect(CATALOGUE.map(({ code }) => code)).toContain(file.procedure);
  });

  it('numbers its rows from 1 and names each once', () => {
    expect(file.rows.map(({ line }) => line)).toEqual(file.rows.map((_, index) => index + 1));
    expect(new Set(file.rows.map(({ sourceId }) => sourceId)).size).toBe(file.rows.length);
  });

  it('names only parties and clusters that the registers hold', () => {
    const payloads = file.rows.map(({ lodge }) => lodge.payload);
    const parties = payloads.flatMap((payload) => PARTY_FIELDS.flatMap((field) => payload[field] ?? []));
    expect(parties.filter((code) => !registered.has(code as string))).toEqual([]);
    const named = payloads.flatMap((payload) => payload.cluster ?? []);
    expect(named.filter((code) => !clusters.has(code as string))).toEqual([]);
    expect(registered).toContain(file.sender.party);
  });

  it('never goes back in time inside a row', () => {
    for (const { lodge, events } of file.rows) {
      const dates = [lodge, ...events].map(({ occurredAt }) => occurredAt);
      expect(dates).toEqual([...dates].sort());
    }
  });

  it('repeats for its reader the flags that the payloads carry', () => {
    for (const row of file.rows) expect(row.flags).toEqual(flagsInside(row));
  });

  it('keeps the words of the source in every row', () => {
    for (const { lodge } of file.rows) {
      expect(lodge.payload.source).toMatchObject({ wording: expect.stringMatching(/\S/) });
    }
  });
});

describe('the schema', () => {
  const file = readImport('hanoi-tasks');

  it.each([
    ['a field that nobody knows', { ...file, colour: 'red' }],
    ['no rows', { ...file, rows: [] }],
    ['a date that does not exist', withFirst({ lodge: { occurredAt: '2024-02-30', payload: {} } })],
    ['a line that is no number', withFirst({ line: '1' })],
    [
      'an event in small letters',
      withFirst({ events: [{ event: 'lodge', occurredAt: '2024-12-31', payload: {} }] }),
    ],
  ])('refuses %s', (_, broken) => {
    expect(validate(broken)).toBe(false);
  });

  function withFirst(change: object) {
    return { ...file, rows: file.rows.map((row, index) => (index === 0 ? { ...row, ...change } : row)) };
  }
});
