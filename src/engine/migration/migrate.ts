import type { Instant } from '../../../workflows/vocabulary/regime.js';
import { localDateOf } from '../calendar/local-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { hashOf } from '../chain/canonical-json.js';
import type { Clock } from '../clock.js';
import { SYSTEM } from '../command.js';
import type { Decision } from '../decide.js';
import type { Dossier } from '../dossier.js';
import { accept, type Result } from '../result.js';
import type { JsonValue } from '../../../workflows/vocabulary/facts.js';
import { crossClocks } from './cross-clocks.js';
import {
  MIGRATION_EVENT,
  type Crossing,
  type MigrationConflict,
  type MigrationGround,
  type MigrationPayload,
  type MigrationPlan,
} from './plan.js';
import { resolveCrossing, type Versions } from './resolve.js';

export interface MigrateInput extends Versions {
  readonly plan: MigrationPlan;
  readonly ground: MigrationGround;
  readonly dossier: Dossier;
  readonly commandId: string;
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
}

/**
 * Carries one dossier over to another version of its procedure: a decision like any other, or everything
 * that keeps it on the version it has. Pure.
 */
export function migrate(input: MigrateInput): Result<Decision, readonly MigrationConflict[]> {
  const { plan, ground, dossier, from, to, now, calendar } = input;
  const resolved = resolveCrossing(plan, dossier, { from, to });
  if (!resolved.ok) return resolved;
  const crossed = cross({
    ...{ from, to, dossier, calendar },
    crossing: resolved.value,
    sequence: dossier.version + 1,
    occurredAt: now,
    recordedAt: now,
  });
  const { after, changedClocks } = crossed;
  const payload: MigrationPayload = { ...resolved.value, ...ground };
  return accept({
    before: dossier,
    after,
    entry: {
      dossier: after.code,
      sequence: after.version,
      kind: 'migrated',
      event: MIGRATION_EVENT,
      payload: payload as unknown as JsonValue,
      given: null,
      actor: SYSTEM,
      occurredAt: now,
      recordedAt: now,
      backdatingReason: null,
      procedureCode: to.definition.code,
      procedureVersion: to.definition.version,
      definitionHash: to.definitionHash,
      regime: after.regime,
      calendarEdition: calendar.edition,
      before: dossier.value,
      after: after.value,
      clocks: changedClocks,
      stateHash: hashOf(after),
      commandId: input.commandId,
    },
    effects: [],
  });
}

export interface CrossInput extends Versions {
  readonly dossier: Dossier;
  readonly crossing: Crossing;
  readonly sequence: number;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly calendar: WorkingCalendar;
}

/** What deciding and replaying share: the dossier on the other side. */
export function cross(input: CrossInput): {
  readonly after: Dossier;
  readonly changedClocks: readonly Clock[];
} {
  const { from, to, dossier, crossing, occurredAt, recordedAt, calendar } = input;
  const facts = { ...to.definition.blankFacts, ...dossier.facts };
  const clocks = crossClocks({
    clocks: dossier.clocks,
    crossing,
    facts,
    regime: dossier.regime,
    from: from.definition,
    to: to.definition,
    calendar,
    on: localDateOf(occurredAt),
    occurredAt,
    recordedAt,
  });
  const known = new Set(dossier.clocks);
  return {
    after: {
      ...dossier,
      procedure: { code: to.definition.code, version: to.definition.version },
      value: crossing.value,
      facts,
      clocks,
      version: input.sequence,
      occurredAt,
      recordedAt,
    },
    changedClocks: clocks.filter((clock) => !known.has(clock)),
  };
}
