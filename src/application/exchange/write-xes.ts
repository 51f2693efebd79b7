import { statePathsOf } from '../../engine/dossier.js';
import type { JournalEntry } from '../../engine/journal-entry.js';
import type { JournalledDossier } from '../../persistence/journal.reader.js';
import { titleOf } from '../commit-decisions.js';
import { unitOf } from '../dossier-view.js';
import type { World } from '../world.js';
import { ClockChanges, type ClockChange, type ClockChangeKind } from './clock-changes.js';
import { labelOf } from './entry-label.js';
import type { ReadDossiers } from './export-format.js';
import { tag } from '../../engine/notation/xml.js';

/*
 * XES (IEEE 1849): a trace for each dossier, an event for each entry, and after it one for each clock that it
 * started, paused, resumed or stopped, by the transitions of the standard lifecycle. Elements stand in no
 * namespace: the schema of the standard has none.
 */

type Attribute = readonly [type: 'string' | 'date' | 'int' | 'boolean', key: string, value: string | null];

const EXTENSIONS = { Concept: 'concept', Lifecycle: 'lifecycle', Organizational: 'org', Time: 'time' };

/** That the standard lifecycle has no word for being late is said by `clockChange`. */
const LIFECYCLE: Readonly<Record<ClockChangeKind, string>> = {
  started: 'start',
  paused: 'suspend',
  resumed: 'resume',
  stopped: 'complete',
  breached: 'unknown',
  replanned: 'unknown',
};

export async function* writeXes(world: World, read: ReadDossiers): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${head()}`;
  for await (const journalled of read()) yield writeTrace(world, journalled);
  yield '</log>\n';
}

function head(): string {
  const extensions = Object.entries(EXTENSIONS).map(([name, prefix]) =>
    tag('extension', { name, prefix, uri: `http://www.xes-standard.org/${prefix}.xesext` }),
  );
  const classifiers = [
    tag('classifier', { name: 'Activity', scope: 'event', keys: 'concept:name' }),
    tag('classifier', { name: 'Transition', scope: 'event', keys: 'concept:name lifecycle:transition' }),
    tag('classifier', { name: 'Resource', scope: 'event', keys: 'org:resource' }),
  ];
  const lines = [
    tag('log', { 'xes.version': '1849.2016', 'xes.features': '' }, '>'),
    ...extensions,
    tag('global', { scope: 'trace' }, '>'),
    ...attributes(['string', 'concept:name', '']),
    '</global>',
    tag('global', { scope: 'event' }, '>'),
    ...attributes(
      ['string', 'concept:name', ''],
      ['string', 'lifecycle:transition', 'complete'],
      ['string', 'org:resource', ''],
      ['date', 'time:timestamp', '1970-01-01T00:00:00.000Z'],
    ),
    '</global>',
    ...classifiers,
    ...attributes(['string', 'lifecycle:model', 'standard']),
  ];
  return `${lines.join('\n')}\n`;
}

function writeTrace(world: World, { stored, journal }: JournalledDossier): string {
  const { dossier } = stored;
  const procedure = world.registry.find(dossier.procedure.code, dossier.procedure.version);
  const changes = new ClockChanges();
  const lines = [
    '<trace>',
    ...attributes(
      ['string', 'concept:name', dossier.code],
      ['string', 'title', procedure === null ? null : titleOf(procedure, dossier)],
      ['string', 'procedure', dossier.procedure.code],
      ['int', 'procedureVersion', String(dossier.procedure.version)],
      ['string', 'regime', dossier.regime],
      ['string', 'acceptedOn', dossier.acceptedOn],
      ['string', 'cluster', dossier.facts.cluster],
      ['string', 'unit', unitOf(dossier)],
      ['string', 'status', dossier.status],
    ),
    ...journal.flatMap((entry) => [
      ...writeEvent(entry, world),
      ...changes.next(entry).flatMap((change) => writeClockEvent(entry, change, world)),
    ]),
    '</trace>',
  ];
  return `${lines.join('\n')}\n`;
}

function writeEvent(entry: JournalEntry, { registry }: World): readonly string[] {
  const { actor } = entry;
  return [
    '<event>',
    ...attributes(
      ['string', 'concept:name', entry.event],
      ['string', 'lifecycle:transition', 'complete'],
      ...resource(entry),
      ['date', 'time:timestamp', entry.occurredAt],
      ['string', 'label', labelOf(entry, registry)],
      ['string', 'kind', entry.kind],
      ['string', 'onBehalfOf', actor.onBehalfOf ?? null],
      ['date', 'recordedAt', entry.recordedAt],
      ['string', 'backdatingReason', entry.backdatingReason],
      ['string', 'state', statePathsOf(entry.after).join(' ')],
      ['int', 'sequence', String(entry.sequence)],
      ['string', 'hash', entry.hash],
    ),
    '</event>',
  ];
}

/** A clock is an activity of its own: its runs are told apart by their instance. */
function writeClockEvent(
  entry: JournalEntry,
  { kind, clock }: ClockChange,
  { registry }: World,
): readonly string[] {
  const procedure = registry.find(entry.procedureCode, entry.procedureVersion);
  return [
    '<event>',
    ...attributes(
      ['string', 'concept:name', `clock ${clock.name}`],
      ['string', 'concept:instance', `${clock.name}.${clock.run}`],
      ['string', 'lifecycle:transition', LIFECYCLE[kind]],
      ...resource(entry),
      ['date', 'time:timestamp', entry.occurredAt],
      ['string', 'label', procedure?.definition.clocks[clock.name]?.label ?? clock.name],
      ['string', 'clockChange', kind],
      ['date', 'dueAt', clock.dueAt],
      ['date', 'breachedAt', clock.breachedAt],
      ['int', 'sequence', String(entry.sequence)],
    ),
    '</event>',
  ];
}

function resource({ actor }: JournalEntry): readonly Attribute[] {
  return [
    ['string', 'org:resource', actor.user],
    ['string', 'org:role', actor.role],
    ['string', 'org:group', actor.party],
  ];
}

/** What is not known is left out. */
function attributes(...all: readonly Attribute[]): readonly string[] {
  return all.flatMap(([type, key, value]) => (value === null ? [] : [tag(type, { key, value })]));
}
