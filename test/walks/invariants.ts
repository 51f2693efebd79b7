import { describeRefusal } from '../../src/application/describe-refusal.js';
import { canonicalJson } from '../../src/engine/chain/canonical-json.js';
import { findChainFault } from '../../src/engine/chain/journal-chain.js';
import type { Dossier } from '../../src/engine/dossier.js';
import type { Rejection } from '../../src/engine/rejection.js';
import { replay } from '../../src/engine/replay.js';
import type { History } from '../specification/history.js';
import { calendar, registryOf } from '../specification/world.js';

/*
 * The invariants that a procedure can break by itself (design, contracts): the state is a fold of the journal,
 * one command has one effect, no refusal is without a reason, and the law of a dossier never changes.
 */

function expectThat(holds: boolean, sentence: string): void {
  if (!holds) throw new Error(`Expected ${sentence}.`);
}

/** After a command, or the passing of time, that was accepted. */
export function checkAccepted(before: History, after: History): void {
  const [was, is] = [before.dossier, after.dossier];
  if (is === null) throw new Error('Expected a dossier after an accepted step.');
  expectThat(is.version === after.entries.length, 'one journal entry for each version');
  expectThat(
    before.entries.every((entry, index) => entry === after.entries[index]),
    'earlier entries to stay',
  );
  if (was !== null) expectThat(isOfTheSameLaw(was, is), 'the dossier to keep its law and its place');
  checkClocks(is);
}

const isOfTheSameLaw = (was: Dossier, is: Dossier): boolean =>
  was.code === is.code &&
  was.regime === is.regime &&
  was.acceptedOn === is.acceptedOn &&
  was.facts.province === is.facts.province &&
  was.procedure.version === is.procedure.version;

function checkClocks({ clocks, status }: Dossier): void {
  const open = clocks.filter((clock) => clock.status !== 'stopped');
  expectThat(status === 'active' || open.length === 0, 'no clock to run after the end');
  expectThat(new Set(open.map(({ name }) => name)).size === open.length, 'one open run of each clock');
  for (const clock of clocks) {
    const isPaused = clock.pauses.some(({ to }) => to === null);
    expectThat(clock.status !== 'paused' || isPaused, `a paused '${clock.name}' to have an open pause`);
    expectThat(clock.status !== 'running' || !isPaused, `a running '${clock.name}' to have none`);
  }
}

/** A refusal changes nothing, and says why in Vietnamese. */
export function checkRefused(before: string, dossier: Dossier | null, rejection: Rejection): void {
  expectThat(before === JSON.stringify(dossier), 'a refused command to change nothing');
  expectThat(/\p{Lu}.*[.]$/u.test(describeRefusal(rejection)), `a sentence for ${rejection.code}`);
  if (rejection.code === 'condition-not-met') expectThat(rejection.refusal !== '', 'a condition to say why');
}

/** What the journal alone says is what was stored, byte for byte. */
export function checkFold({ setting, entries, dossier }: History): void {
  expectThat(findChainFault(entries) === null, 'an unbroken chain');
  const world = { registry: registryOf(setting.procedure), calendarOf: () => calendar };
  expectThat(canonicalJson(replay(entries, world)) === canonicalJson(dossier), 'replay to agree');
}
