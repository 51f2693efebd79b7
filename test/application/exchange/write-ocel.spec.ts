import { Readable } from 'node:stream';

import type { Static } from '@sinclair/typebox';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

import { CLOCK_EVENTS, writeOcel } from '../../../src/application/exchange/write-ocel.js';
import { DOSSIERS, ENTRIES, read, world, written } from './journalled.js';
import { OCEL_SCHEMA } from './ocel-schema.js';

type Log = Static<typeof OCEL_SCHEMA>;

let log: Log;
beforeAll(async () => {
  log = JSON.parse(await written(writeOcel(world, read))) as Log;
});

const clockEvents: readonly string[] = Object.values(CLOCK_EVENTS);

test('is valid by the schema of the standard', () => {
  const ajv = new Ajv();
  addFormats.default(ajv);
  const validate = ajv.compile(OCEL_SCHEMA);
  expect(validate(log)).toBe(true);
  // And the schema would tell.
  expect(validate({ ...log, events: [{ id: '1', type: 'x', time: 'yesterday' }] })).toBe(false);
});

test('has an event for each entry, in their order', () => {
  const entries = log.events.filter(({ type }) => !clockEvents.includes(type));
  expect(entries.map(({ id, type, time }) => [id, type, time])).toEqual(
    ENTRIES.map(({ dossier, sequence, event, occurredAt }) => [`${dossier}#${sequence}`, event, occurredAt]),
  );
});

test('names each thing once, of a type and with attributes that are declared', () => {
  for (const [items, types] of [
    [log.events, log.eventTypes],
    [log.objects, log.objectTypes],
  ] as const) {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(new Set(types.map(({ name }) => name)).size).toBe(types.length);
    for (const { type, attributes = [] } of items) {
      const declared = types.find(({ name }) => name === type)?.attributes.map(({ name }) => name);
      expect(declared).toEqual(expect.arrayContaining(attributes.map(({ name }) => name)));
    }
  }
});

test('relates only to what is there, and says how', () => {
  const objects = new Set(log.objects.map(({ id }) => id));
  for (const { relationships = [] } of [...log.events, ...log.objects]) {
    for (const { objectId, qualifier } of relationships) {
      expect(objects).toContain(objectId);
      expect(qualifier).not.toBe('');
    }
  }
});

test('has the dossiers with what they are about, and how their state changed', () => {
  const dossiers = log.objects.filter(({ type }) => type === 'dossier');
  expect(dossiers.map(({ id }) => id)).toEqual(
    DOSSIERS.map(({ stored }) => `dossier:${stored.dossier.code}`),
  );
  const states = dossiers[0]?.attributes?.filter(({ name }) => name === 'state') ?? [];
  expect(states).toHaveLength(DOSSIERS[0]?.journal.length ?? 0);
  expect(states.at(-1)?.value).toBe('awaitingDecision');
  const types = new Set(log.objects.map(({ type }) => type));
  expect([...types]).toEqual(expect.arrayContaining(['dossier', 'clock', 'document', 'unit', 'user']));
});

test('tells of the clocks', () => {
  const types = log.events.map(({ type }) => type);
  expect(types).toEqual(expect.arrayContaining(['clock started', 'clock stopped', 'clock paused']));
  const starts = log.events.filter(({ type }) => type === 'clock started');
  expect(starts).toHaveLength(log.objects.filter(({ type }) => type === 'clock').length);
});

test('no event of a procedure has the name of one of a clock', () => {
  const names = world.registry.all().flatMap(({ definition }) => Object.keys(definition.events));
  expect(names.filter((name) => clockEvents.includes(name))).toEqual([]);
});

test('is whole without dossiers', async () => {
  expect(JSON.parse(await written(writeOcel(world, () => Readable.from([]))))).toMatchObject({
    events: [],
    objects: [],
  });
});
