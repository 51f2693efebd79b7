import type { Clock } from '../engine/clock.js';
import { GENESIS_HASH, sealEntry } from '../engine/chain/journal-chain.js';
import type { Decision } from '../engine/decide.js';
import type { Dossier } from '../engine/dossier.js';
import { wakeAt } from '../engine/due-fact.js';
import { invariant } from '../engine/invariant.js';
import type { JournalEntry } from '../engine/journal-entry.js';
import type { CompiledProcedure } from '../engine/procedure-registry.js';
import { personRows } from '../persistence/dossier-person.store.js';
import type { ClockRow, Commit, OutboxRow, StoredReceipt } from '../persistence/dossier.store.js';
import { escalateAt } from './escalation/escalating-clock.js';
import type { World } from './world.js';

export interface DecidedCommand {
  readonly commandId: string;
  readonly requestHash: string;
}

/** Everything that one or more decisions on a dossier write, sealed onto its hash chain. */
export type Writes = Omit<Commit, 'id' | 'expectedVersion'> & { readonly after: Dossier };

/** Seals decisions onto the chain and gathers their consequences; the last one answers the command, if any. */
export function toWrites(
  world: World,
  procedure: CompiledProcedure,
  decisions: readonly Decision[],
  headHash: string,
  command: DecidedCommand | null,
): Writes {
  const last = decisions.at(-1);
  invariant(last !== undefined, 'Expected at least one decision.');
  const entries = seal(decisions, headHash);
  const { after } = last;
  const before = decisions[0]?.before ?? null;
  return {
    after,
    entries,
    clocks: changedClocks(world, procedure, after, entries),
    outbox: decisions.flatMap(toOutboxRows),
    receipt: command === null ? null : toReceipt(command, after, entries),
    parties: before !== null && before.facts.parties === after.facts.parties ? null : partyRows(after),
    ...(hasSamePeople(before, after) ? {} : { people: personRows(after.facts) }),
    title: titleOf(procedure, after),
    search: before !== null && hasSameWords(before, after) ? null : wordsOf(procedure, after),
  };
}

/** How a cluster's name may begin; then what is done with it need not say once more that it is one. */
const NAMED_A_CLUSTER = /^(?:cụm công nghiệp|ccn)\s/iu;
const A_CLUSTER = / cụm công nghiệp$/u;

export function titleOf({ definition }: CompiledProcedure, { facts: { subject } }: Dossier): string {
  const { titlePrefix } = definition;
  const prefix = NAMED_A_CLUSTER.test(subject) ? titlePrefix.replace(A_CLUSTER, '') : titlePrefix;
  return `${prefix} ${subject}`.trim();
}

/** What `q=` finds a dossier by. */
function wordsOf(procedure: CompiledProcedure, after: Dossier): string {
  return `${after.code} ${titleOf(procedure, after)} ${after.facts.cluster ?? ''}`;
}

function hasSamePeople(before: Dossier | null, { facts: after }: Dossier): boolean {
  return before?.facts.seats === after.seats && before?.facts.recused === after.recused;
}

function hasSameWords({ facts: before }: Dossier, { facts: after }: Dossier): boolean {
  return before.subject === after.subject && before.cluster === after.cluster;
}

function seal(decisions: readonly Decision[], headHash: string): readonly JournalEntry[] {
  let previousHash = headHash === '' ? GENESIS_HASH : headHash;
  return decisions.map(({ entry }) => {
    const sealed = sealEntry({ ...entry, previousHash });
    previousHash = sealed.hash;
    return sealed;
  });
}

function changedClocks(
  world: World,
  procedure: CompiledProcedure,
  after: Dossier,
  entries: readonly JournalEntry[],
): readonly ClockRow[] {
  const changed = new Set(entries.flatMap(({ clocks }) => clocks.map(keyOf)));
  return after.clocks.flatMap((clock, ordinal) =>
    changed.has(keyOf(clock))
      ? [
          {
            ...clock,
            ordinal,
            wakeAt: wakeAt(procedure, clock, world.calendar(), world.rules.catchUpWorkingDays),
            escalateAt: escalateAt(world, procedure, after, clock),
          },
        ]
      : [],
  );
}

function keyOf({ name, run }: Clock): string {
  return `${name}#${run}`;
}

function toOutboxRows({ entry, effects }: Decision): readonly OutboxRow[] {
  return effects.map((effect, ordinal) => ({
    sequence: entry.sequence,
    ordinal,
    type: effect.type,
    params: 'params' in effect ? effect.params : {},
  }));
}

function partyRows({ facts }: Dossier) {
  return Object.entries(facts.parties).flatMap(([capacity, parties]) =>
    parties.map((party) => ({ party, capacity })),
  );
}

function toReceipt(
  { commandId, requestHash }: DecidedCommand,
  after: Dossier,
  entries: readonly JournalEntry[],
): StoredReceipt {
  const entry = entries.at(-1);
  invariant(entry !== undefined, 'Expected a command to leave an entry.');
  return {
    commandId,
    requestHash,
    dossier: after.code,
    version: after.version,
    event: entry.event,
    state: typeof after.value === 'string' ? after.value : (Object.keys(after.value)[0] ?? ''),
    occurredAt: entry.occurredAt,
    recordedAt: entry.recordedAt,
    hash: entry.hash,
  };
}
