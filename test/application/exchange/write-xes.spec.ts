import { readFileSync } from 'node:fs';

import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { SaxesParser } from 'saxes';

import { writeXes } from '../../../src/application/exchange/write-xes.js';
import { AWKWARD, DOSSIERS, ENTRIES, read, world, written } from './journalled.js';

const SCHEMA = readFileSync(new URL('xes.xsd', import.meta.url), 'utf8');

type Attributes = Readonly<Record<string, string>>;
interface Trace {
  readonly attributes: Record<string, string>;
  readonly events: Record<string, string>[];
}

let text: string;
let traces: readonly Trace[];
beforeAll(async () => {
  text = await written(writeXes(world, read));
  traces = readTraces(text);
});

const eventsOf = (trace: Trace | undefined) => trace?.events ?? [];
const isClock = (event: Attributes) => event['concept:name']?.startsWith('clock ') === true;

test('is valid by the schema of the standard', () => {
  expect(() => validate(text)).not.toThrow();
  // And the schema would tell.
  expect(() => validate(text.replace('<int ', '<integer '))).toThrow();
  expect(() => validate(text.replace(/(key="time:timestamp" value=")20/, '$1xx'))).toThrow();
});

test('has a trace for each dossier and an event for each entry, in their order', () => {
  expect(traces.map(({ attributes }) => attributes['concept:name'])).toEqual(
    DOSSIERS.map(({ stored }) => stored.dossier.code),
  );
  const entries = traces.flatMap(({ events }) => events).filter((event) => !isClock(event));
  expect(entries.map((event) => [event['concept:name'], event.hash, event['time:timestamp']])).toEqual(
    ENTRIES.map(({ event, hash, occurredAt }) => [event, hash, occurredAt]),
  );
});

test('says who acted, for whom, and what the reader knows nothing of', () => {
  const [event] = eventsOf(traces[0]);
  const [entry] = ENTRIES;
  expect(event).toMatchObject({
    'lifecycle:transition': 'complete',
    'org:resource': entry?.actor.user,
    'org:role': entry?.actor.role,
    'org:group': entry?.actor.party,
    recordedAt: entry?.recordedAt,
    backdatingReason: AWKWARD.replace('\u0001', '\ufffd'),
  });
});

test('tells of the clocks by the standard lifecycle', () => {
  const clocks = eventsOf(traces[1]).filter(isClock);
  const started = clocks.filter((event) => event['lifecycle:transition'] === 'start');
  expect(started.length).toBeGreaterThan(0);
  expect(clocks.map((event) => event['lifecycle:transition'])).toContain('suspend');
  for (const event of started) expect(event['concept:instance']).toMatch(/\.\d+$/);
});

test('every event has what is declared for all', () => {
  for (const event of traces.flatMap(({ events }) => events)) {
    expect(Object.keys(event)).toEqual(
      expect.arrayContaining(['concept:name', 'lifecycle:transition', 'org:resource', 'time:timestamp']),
    );
  }
});

function validate(xml: string): void {
  const schema = XmlDocument.fromString(SCHEMA);
  const validator = XsdValidator.fromDoc(schema);
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
    validator.dispose();
    schema.dispose();
  }
}

function readTraces(xml: string): readonly Trace[] {
  const found: Trace[] = [];
  let into: Record<string, string> | null = null;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const trace = found.at(-1);
    if (name === 'trace') {
      into = {};
      found.push({ attributes: into, events: [] });
    } else if (name === 'event' && trace !== undefined) {
      into = {};
      trace.events.push(into);
    } else if (into !== null) into[attributes.key ?? ''] = attributes.value ?? '';
  });
  parser.write(xml).close();
  return found;
}
