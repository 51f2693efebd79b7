import { initialTransition, transition } from 'xstate';

import { replayDossier } from '../src/application/replay-dossier.js';
import type { World } from '../src/application/world.js';
import type { JournalEntry } from '../src/engine/journal-entry.js';
import { legalEventOf, replay } from '../src/engine/replay.js';
import { readJournal } from '../src/persistence/journal-entry.store.js';
import { doorOf } from './acts.js';
import { startInstallation, type Installation } from './installation.js';
import { measureInTurn, measurePure, median, medianRatio, type Figure } from './measure.js';
import { lodgeOne } from './population.js';

const ROUNDS = 9;
const MILLISECONDS = 500;

/** How often the measured dossier is suspended and taken up again after its notice. */
const PAUSES = 10;

/** Folds a journal of the establishment, and sends the same events through bare XState. */
export async function measureReplay(): Promise<readonly Figure[]> {
  const installation = await startInstallation();
  try {
    const journal = await makeJournal(installation);
    const ways = waysOf(journal, installation.world);
    await measureInTurn(1, ways);
    const { fold, proof, bare } = await measureInTurn(ROUNDS, ways);
    return [
      { name: 'bare XState, transitions/s', value: median(bare) },
      { name: 'replay, entries/s', value: median(fold) },
      { name: 'replay and compare hashes, entries/s', value: median(proof) },
      { name: 'replay / bare XState', value: medianRatio(fold, bare), goal: '≥ 0.6' },
      { name: 'replay and compare hashes / bare XState', value: medianRatio(proof, bare) },
    ];
  } finally {
    await installation.stop();
  }
}

function waysOf(journal: readonly JournalEntry[], world: World) {
  const [first] = journal;
  if (first === undefined) throw new Error('Expected the journal to have entries.');
  const { machine } = world.registry.get(first.procedureCode, first.procedureVersion);
  const calendar = world.calendar();
  const events = journal.map((entry) => legalEventOf(entry, calendar));
  const [start] = initialTransition(machine);
  const repeat = (work: () => void) => () =>
    measurePure(MILLISECONDS, () => {
      work();
      return journal.length;
    });
  return {
    fold: repeat(() => replay(journal, world)),
    proof: repeat(() => {
      const { disagreement } = replayDossier(world, journal, { sequence: journal.length });
      if (disagreement !== null) throw new Error(disagreement.reason);
    }),
    bare: repeat(() => {
      let snapshot = start;
      for (const event of events) [snapshot] = transition(machine, snapshot, event);
    }),
  };
}

/** A lodgement, a notice, and the acts that move clocks most: suspending and resuming. */
export async function makeJournal(installation: Installation): Promise<readonly JournalEntry[]> {
  const code = await lodgeOne(installation, 'replay-lodge');
  const door = doorOf(installation);
  const suspension = { ground: 'Đo', documentNumber: '1' };
  const acts = [
    { event: 'PUBLISH_NOTICE', payload: { documentNumber: '02/TB-UBND' } },
    ...Array.from({ length: PAUSES }, () => [
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
