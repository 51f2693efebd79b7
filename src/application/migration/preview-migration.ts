import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import { definitionOf, isOpen } from '../../engine/clock-due.js';
import type { Clock } from '../../engine/clock.js';
import { stateNameOf, type Dossier, type StateValue } from '../../engine/dossier.js';
import type { ClockCrossing, MigrationPayload, MigrationPlan } from '../../engine/migration/plan.js';
import type { CompiledProcedure } from '../../engine/procedure-registry.js';
import type { Executor } from '../../persistence/database.js';
import { DossierStore } from '../../persistence/dossier.store.js';
import { countMigratable, findMigratable } from '../../persistence/migratable-dossier.reader.js';
import { decodeCursor, encodeCursor, isId } from '../../persistence/page-cursor.js';
import { titleOf } from '../commit-decisions.js';
import type { World } from '../world.js';
import { decideMigration } from './decide-migration.js';
import { describeConflict } from './migration-refusal.js';

export interface ForetoldClock {
  readonly name: string;
  readonly label: string;
  readonly run: number;
  readonly status: Clock['status'];
  readonly dueOn: LocalDate | null;
}

export interface ForetoldPlace {
  readonly version: number;
  readonly state: StateValue;
  /** The outermost state's. */
  readonly label: string;
  /** Those that are open. */
  readonly clocks: readonly ForetoldClock[];
}

/** What a migration would make of one dossier. */
export interface ForetoldMigration {
  readonly dossier: string;
  readonly title: string;
  readonly before: ForetoldPlace;
  /** Null for a dossier that stays. */
  readonly after: ForetoldPlace | null;
  readonly treatments: readonly ClockCrossing[];
  /** How many facts that have fallen due go before it. */
  readonly facts: number;
  /** Why it stays, in Vietnamese; empty for one that fits. */
  readonly conflicts: readonly { readonly code: string; readonly sentence: string }[];
}

export interface MigrationPreview {
  /** How many active dossiers are on the old version. */
  readonly total: number;
  readonly items: readonly ForetoldMigration[];
  readonly nextCursor: string | null;
}

export interface PreviewRequest {
  readonly plan: MigrationPlan;
  readonly provinces: readonly PartyCode[];
  readonly cursor?: string;
  readonly limit: number;
}

/** Nothing is approved yet, and nothing is written. */
const NO_GROUND = {
  migration: '',
  instrument: { number: '', date: '0001-01-01', issuer: '' },
  reason: '',
  approvedBy: [],
};

/** The dry run: what applying a plan now would do to each dossier, and to which it could not be done. */
export class PreviewMigration {
  constructor(
    private readonly world: World,
    private readonly executor: Executor,
  ) {}

  /** Throws `BadCursor`. The plan has no faults. */
  async execute({ plan, provinces, cursor, limit }: PreviewRequest): Promise<MigrationPreview> {
    const scope = { procedure: plan.procedure, version: plan.from, provinces };
    const after = decodeCursor(cursor, [isId])?.[0] ?? '0';
    const ids = await findMigratable(this.executor, { ...scope, after, limit: limit + 1 });
    const shown = ids.slice(0, limit);
    const loaded = await new DossierStore(this.executor).loadMany(shown);
    const byId = new Map(loaded.map(({ id, dossier }) => [id, dossier]));
    return {
      total: await countMigratable(this.executor, scope),
      items: shown.flatMap((id) => {
        const dossier = byId.get(id);
        return dossier === undefined ? [] : [this.foretell(plan, dossier)];
      }),
      nextCursor: ids.length > limit ? encodeCursor([shown.at(-1) ?? '0']) : null,
    };
  }

  private foretell(plan: MigrationPlan, dossier: Dossier): ForetoldMigration {
    const from = this.world.registry.get(plan.procedure, plan.from);
    const decided = decideMigration(this.world, dossier, { plan, ground: NO_GROUND, commandId: '' });
    const shared = {
      dossier: dossier.code,
      title: titleOf(from, dossier),
      before: placeOf(from, dossier),
    };
    if (!decided.ok) {
      const { rejection } = decided;
      const conflicts =
        rejection.code === 'does-not-fit'
          ? rejection.conflicts.map((each) => ({ code: each.code, sentence: describeConflict(each) }))
          : [{ code: rejection.code, sentence: 'Hồ sơ kết thúc trước khi được chuyển.' }];
      return { ...shared, after: null, treatments: [], facts: 0, conflicts };
    }
    const { procedure: to, decisions } = decided.value;
    const last = decisions.at(-1);
    const payload = last?.entry.payload as unknown as MigrationPayload;
    return {
      ...shared,
      after: last === undefined ? null : placeOf(to, last.after),
      treatments: payload.clocks,
      facts: decisions.length - 1,
      conflicts: [],
    };
  }
}

function placeOf({ definition }: CompiledProcedure, { value, clocks, procedure }: Dossier): ForetoldPlace {
  return {
    version: procedure.version,
    state: value,
    label: definition.machine.states[stateNameOf(value)]?.meta.label ?? stateNameOf(value),
    clocks: clocks.filter(isOpen).map(({ name, run, status, dueOn }) => ({
      ...{ name, run, status, dueOn },
      label: definitionOf(definition, name).label,
    })),
  };
}
