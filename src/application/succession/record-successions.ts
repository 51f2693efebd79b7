import type { Instant } from '../../../workflows/vocabulary/regime.js';
import { accept, reject, type Result } from '../../engine/result.js';
import type { Database, Executor } from '../../persistence/database.js';
import { SuccessionStore } from '../../persistence/succession.store.js';
import { UnitStore, type StoredUnit } from '../../persistence/unit.store.js';
import type { LiveWorld } from '../live-world.js';
import { checkSuccessions } from './check-successions.js';
import type { SuccessionAct, SuccessionFault, SuccessionFile } from './succession-file.js';

export interface RecordedSuccessions {
  readonly acts: number;
  /** Units that have somebody to follow them, and those for which nobody is known. */
  readonly followed: number;
  readonly waiting: number;
}

/** Takes in acts of succession, whole or not at all; work follows from then on. */
export class RecordSuccessions {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
  ) {}

  /** With `apply` false it only says what is wrong. */
  async execute(
    { units = [], successions }: SuccessionFile,
    { recordedBy, apply }: { readonly recordedBy: string; readonly apply: boolean },
  ): Promise<Result<RecordedSuccessions, readonly SuccessionFault[]>> {
    const changed = units.map(toStoredUnit);
    const codes = new Set(changed.map(({ code }) => code));
    const all = [...this.world.directory().units.filter(({ code }) => !codes.has(code)), ...changed];
    const faults = checkSuccessions(successions, all);
    if (faults.length > 0) return reject(faults);
    if (apply) {
      await this.database.transaction(async (executor) => {
        await new UnitStore(executor).upsertUnits(changed);
        await writeSuccessions(executor, successions, recordedBy, this.world.now());
      });
      await this.world.refresh(this.database.pool);
    }
    const rows = successions.flatMap(({ mapping }) => mapping);
    const followed = rows.filter(({ to }) => to.length > 0).length;
    return accept({ acts: successions.length, followed, waiting: rows.length - followed });
  }
}

function toStoredUnit({ agencyCode, ...unit }: NonNullable<SuccessionFile['units']>[number]): StoredUnit {
  return { ...unit, agencyCode: agencyCode ?? null };
}

/** The acts, and who follows whom by them; what they said before is replaced. */
export async function writeSuccessions(
  executor: Executor,
  acts: readonly SuccessionAct[],
  recordedBy: string,
  recordedAt: Instant,
): Promise<void> {
  await new SuccessionStore(executor).upsert(
    acts.map(({ note = null, ...act }) => ({ ...act, note, recordedBy, recordedAt })),
  );
  await new UnitStore(executor).replaceSuccessions(
    acts.map(({ code }) => code),
    acts.flatMap(({ code: act, since, instrument, confidence, mapping }) =>
      mapping.flatMap(({ from, to }) =>
        to.map((each) => ({ from, to: each, since, instrument, confidence, act })),
      ),
    ),
  );
}
