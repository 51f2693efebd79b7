import { transition } from 'xstate';

import type { LegalEvent } from '../workflows/vocabulary/facts.js';
import { standingOf } from '../src/engine/advance.js';
import { localDateOf } from '../src/engine/calendar/local-date.js';
import { statePathsOf } from '../src/engine/dossier.js';
import type { JournalEntry } from '../src/engine/journal-entry.js';
import { replay } from '../src/engine/replay.js';
import { readJournal } from '../src/persistence/journal-entry.store.js';
import type { Installation } from './installation.js';
import { measurePure } from './measure.js';
import { lodgeOne } from './population.js';
import { doorOf } from './transitions.js';

const MILLISECONDS = 3_000;

/** How often the measured dossier is suspended and taken up again after its notice. */
const ROUNDS = 10;

export interface ReplayFigures {
  readonly entriesPerSecond: number;
  readonly transitionsPerSecond: number;
}

/** Folds a journal of the establishment, and sends the same events through bare XState. */
export async function measureReplay(installation: Installation): Promise<ReplayFigures> {
  const journal = await makeJournal(installation);
  const { world } = installation;
  const entriesPerSecond = measurePure(MILLISECONDS, () => {
    replay(journal, world);
    return journal.length;
  });
  const [first] = journal;
  if (first === undefined) throw new Error('Expected the journal to have entries.');
  const procedure = world.registry.get(first.procedureCode, first.procedureVersion);
  const events = journal.map(toEvent);
  const { snapshot: start } = standingOf(procedure, null);
  const transitionsPerSecond = measurePure(MILLISECONDS, () => {
    let snapshot = start;
    for (const event of events) [snapshot] = transition(procedure.machine, snapshot, event);
    return events.length;
  });
  return { entriesPerSecond, transitionsPerSecond };
}

/** A lodgement, a notice, and the acts that move clocks most: suspending and resuming. */
async function makeJournal(installation: Installation): Promise<readonly JournalEntry[]> {
  const code = await lodgeOne(installation, 'replay-lodge');
  const door = doorOf(installation);
  const suspension = { ground: 'Đo', documentNumber: '1' };
  const acts = [
    { event: 'PUBLISH_NOTICE', payload: { documentNumber: '02/TB-UBND' } },
    ...Array.from({ length: ROUNDS }, () => [
      { event: 'SUSPEND', payload: suspension },
      { event: 'RESUME', payload: suspension },
    ]).flat(),
  ];
  for (const [index, act] of acts.entries()) {
    const applied = await door.execute({
      ...act,
      dossier: code,
      expectedVersion: index + 1,
      commandId: `replay-${index}`,
      sender: 'system',
    });
    if (!applied.ok) throw new Error(`Expected ${act.event}, but: ${applied.rejection.code}`);
  }
  return readJournal(installation.database.pool, code);
}

function toEvent(entry: JournalEntry): LegalEvent {
  return {
    type: entry.event,
    payload: entry.payload,
    occurredAt: entry.occurredAt,
    on: localDateOf(entry.occurredAt),
    actor: entry.actor,
    states: statePathsOf(entry.before ?? 'notLodged'),
    sequence: entry.sequence,
    ...(entry.given === null ? {} : { given: entry.given }),
  };
}
