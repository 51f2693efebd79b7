import { statePathsOf, type Dossier } from '../../engine/dossier.js';
import type { JournalEntry } from '../../engine/journal-entry.js';
import type { JournalledDossier } from '../../persistence/journal.reader.js';
import type { World } from '../world.js';
import { ClockChanges, type ClockChange, type ClockChangeKind } from './clock-changes.js';
import { labelOf } from './entry-label.js';
import type { ReadDossiers } from './export-format.js';
import {
  clockId,
  clusterId,
  documentId,
  dossierId,
  OBJECT_TYPES,
  OcelObjects,
  partyId,
  relate,
  userId,
  type OcelRelationship,
} from './ocel-objects.js';

/*
 * OCEL 2.0 as JSON: events that name every object they touch. The dossiers are read twice, for the events and
 * for the objects, because the one list has to end before the other begins.
 */

interface OcelEvent {
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly relationships: readonly OcelRelationship[];
}

const ENTRY_ATTRIBUTES = {
  label: 'string',
  kind: 'string',
  sequence: 'string',
  recordedAt: 'time',
  backdatingReason: 'string',
  state: 'string',
  role: 'string',
  hash: 'string',
};
const CLOCK_ATTRIBUTES = { sequence: 'string', dueAt: 'time', breachedAt: 'time' };

/** As facts are named, though no procedure has these: the journal says it of the clocks with each entry. */
export const CLOCK_EVENTS: Readonly<Record<ClockChangeKind, string>> = {
  started: 'clock started',
  paused: 'clock paused',
  resumed: 'clock resumed',
  breached: 'clock breached',
  stopped: 'clock stopped',
  replanned: 'clock replanned',
};

export async function* writeOcel(world: World, read: ReadDossiers): AsyncGenerator<string> {
  const eventTypes = [
    ...eventNamesOf(world).map((name) => typeOf(name, ENTRY_ATTRIBUTES)),
    ...Object.values(CLOCK_EVENTS).map((name) => typeOf(name, CLOCK_ATTRIBUTES)),
  ];
  const objectTypes = Object.entries(OBJECT_TYPES).map(([name, attributes]) => typeOf(name, attributes));
  yield `{"objectTypes":${JSON.stringify(objectTypes)},\n"eventTypes":${JSON.stringify(eventTypes)},\n"events":[\n`;
  yield* listOf(read(), (journalled) => eventsOf(journalled, world));
  yield '],\n"objects":[\n';
  const objects = new OcelObjects(world);
  yield* listOf(read(), (journalled) => objects.next(journalled));
  yield ']}\n';
}

function typeOf(name: string, attributes: Readonly<Record<string, string>>): object {
  return { name, attributes: Object.entries(attributes).map(([key, type]) => ({ name: key, type })) };
}

/** Of every procedure that was ever published: what a journal can hold. */
function eventNamesOf({ registry }: World): readonly string[] {
  return [...new Set(registry.all().flatMap(({ definition }) => Object.keys(definition.events)))].sort();
}

async function* listOf(
  dossiers: AsyncIterable<JournalledDossier>,
  toItems: (journalled: JournalledDossier) => readonly object[],
): AsyncGenerator<string> {
  let separator = '';
  for await (const journalled of dossiers) {
    const items = toItems(journalled).map((item) => JSON.stringify(item));
    if (items.length === 0) continue;
    yield `${separator}${items.join(',\n')}\n`;
    separator = ',';
  }
}

function eventsOf({ stored: { dossier }, journal }: JournalledDossier, world: World): readonly OcelEvent[] {
  const changes = new ClockChanges();
  return journal.flatMap((entry) => [
    toEvent(entry, dossier, world),
    ...changes.next(entry).map((change) => toClockEvent(entry, change)),
  ]);
}

function toEvent(entry: JournalEntry, { code, facts }: Dossier, world: World): OcelEvent {
  const { user, party, role, onBehalfOf } = entry.actor;
  const documents = facts.documents.filter(({ sequence }) => sequence === entry.sequence);
  return {
    id: `${code}#${entry.sequence}`,
    type: entry.event,
    time: entry.occurredAt,
    attributes: known({
      label: labelOf(entry, world.registry),
      kind: entry.kind,
      sequence: entry.sequence,
      recordedAt: entry.recordedAt,
      backdatingReason: entry.backdatingReason,
      state: statePathsOf(entry.after).join(' '),
      role,
      hash: entry.hash,
    }),
    relationships: [
      ...relate([dossierId(code)], 'of'),
      ...relate([userId(user)], 'by'),
      ...relate(onBehalfOf === undefined ? [] : [userId(onBehalfOf)], 'onBehalfOf'),
      ...relate(party === null ? [] : [partyId(party, world)], 'for'),
      ...relate(facts.cluster === null ? [] : [clusterId(facts.cluster)], 'about'),
      ...relate(
        documents.map((document) => documentId(code, document)),
        'records',
      ),
    ],
  };
}

function toClockEvent(entry: JournalEntry, { kind, clock }: ClockChange): OcelEvent {
  const { dossier, sequence, occurredAt, actor } = entry;
  return {
    id: `${dossier}#${sequence}.${clock.name}.${clock.run}.${kind}`,
    type: CLOCK_EVENTS[kind],
    time: occurredAt,
    attributes: known({ sequence, dueAt: clock.dueAt, breachedAt: clock.breachedAt }),
    relationships: [
      ...relate([clockId(dossier, clock)], 'of'),
      ...relate([dossierId(dossier)], 'in'),
      ...relate([userId(actor.user)], 'by'),
    ],
  };
}

function known(values: Readonly<Record<string, string | number | null>>): OcelEvent['attributes'] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [{ name, value: String(value) }],
  );
}
