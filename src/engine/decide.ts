import type { Effect } from '../../workflows/vocabulary/effect.js';
import type { LegalEvent } from '../../workflows/vocabulary/facts.js';
import { advance, type Advance } from './advance.js';
import { hashOf } from './chain/canonical-json.js';
import type { Dossier } from './dossier.js';
import type { EntryKind, UnsealedEntry } from './journal-entry.js';
import { PRECONDITIONS } from './preconditions.js';
import type { Rejection } from './rejection.js';
import { accept, reject, type Result } from './result.js';
import { describeSituation, toLegalEvent, type DecideInput } from './situation.js';
import { refuseUnmetCondition } from './unmet-condition.js';

/** What will be written if it is committed; `entry` lacks only its place in the hash chain. */
export interface Decision {
  readonly before: Dossier | null;
  readonly after: Dossier;
  readonly entry: Omit<UnsealedEntry, 'previousHash'>;
  /** For the outbox: effects that are not clocks. */
  readonly effects: readonly Effect[];
}

/**
 * Decides one command on one dossier. Pure and total: a refusal is a value. The preconditions stand
 * in a fixed order and the first refusal wins: access, version, event, availability, role, payload,
 * legal date, conditions; then the machine and the clocks.
 */
export function decide(input: DecideInput): Result<Decision, Rejection> {
  const { procedure, code, now, calendar } = input;
  const situation = describeSituation(input);
  for (const refuse of PRECONDITIONS) {
    const rejection = refuse(situation);
    if (rejection !== null) return reject(rejection);
  }
  const event = toLegalEvent(situation);
  const unmet = refuseUnmetCondition(situation, event);
  if (unmet !== null) return reject(unmet);

  const advanced = advance({
    procedure,
    code,
    standing: situation.standing,
    event,
    recordedAt: now,
    calendar,
  });
  if (!advanced.ok) return advanced;
  return accept(toDecision(input, event, advanced.value));
}

const CLOCK_EFFECTS: readonly Effect['type'][] = [
  'startClock',
  'stopClock',
  'stopAllClocks',
  'pauseClock',
  'resumeClock',
  'pauseAllClocks',
  'resumeAllClocks',
  'breachClock',
  'extendClock',
  'replanClocks',
];

const ENTRY_KINDS: Readonly<Record<string, EntryKind>> = {
  LODGE: 'lodged',
  CLOCK_EXPIRED: 'clockExpired',
  UNIT_SUCCEEDED: 'unitSucceeded',
  CALENDAR_REPLANNED: 'calendarReplanned',
  CORRECT_ENTRY: 'corrected',
};

function toDecision(
  input: DecideInput,
  event: LegalEvent,
  { dossier: after, effects, changedClocks }: Advance,
): Decision {
  const { dossier: before, command, procedure, calendar } = input;
  return {
    before,
    after,
    entry: {
      dossier: after.code,
      sequence: after.version,
      kind: ENTRY_KINDS[event.type] ?? 'transitioned',
      event: event.type,
      payload: command.payload,
      given: command.given ?? null,
      actor: event.actor,
      occurredAt: event.occurredAt,
      recordedAt: after.recordedAt,
      backdatingReason: command.backdatingReason ?? null,
      procedureCode: procedure.definition.code,
      procedureVersion: procedure.definition.version,
      definitionHash: procedure.definitionHash,
      regime: after.regime,
      calendarEdition: calendar.edition,
      before: before?.value ?? null,
      after: after.value,
      clocks: changedClocks,
      stateHash: hashOf(after),
      commandId: command.commandId,
    },
    effects: effects.filter(({ type }) => !CLOCK_EFFECTS.includes(type)),
  };
}
