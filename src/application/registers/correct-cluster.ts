import type { JsonValue } from '../../../workflows/vocabulary/facts.js';
import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { accept, reject, type Result } from '../../engine/result.js';
import type { StoredCluster } from '../../persistence/cluster.store.js';
import { ClusterStore } from '../../persistence/cluster.store.js';
import type { Database, Executor } from '../../persistence/database.js';
import { InvestorStore } from '../../persistence/investor.store.js';
import type { World } from '../world.js';
import type { ClusterFigure } from './cluster-figures.js';
import { mayCorrectRegister } from './may-correct.js';
import type { RegisterGround, RegisterRefusal } from './register-refusal.js';
import { findContradiction, readStated, type Correctable } from './stated-figures.js';
import { writeCluster } from './write-cluster.js';

/** The paper that says so. */
export interface RegisterDocument {
  readonly number: string;
  readonly date: LocalDate;
  readonly issuer: string;
}

export interface ClusterCorrection {
  readonly cluster: string;
  readonly figures: Readonly<Record<string, JsonValue>>;
  /** The day that the figures hold for. */
  readonly asOf: LocalDate;
  readonly reason: string;
  readonly document: RegisterDocument;
  readonly commandId: string;
  readonly sender: Actor;
}

/** Sets figures of the register right, with a reason and a document; the old values stay in the history. */
export class CorrectCluster {
  constructor(
    private readonly world: World,
    private readonly database: Database,
  ) {}

  /** The cluster as it stands now. The same command again changes nothing. */
  async execute(request: ClusterCorrection): Promise<Result<StoredCluster, RegisterRefusal>> {
    const { cluster: code, asOf, document } = request;
    const known = await new ClusterStore(this.database.pool).find(code);
    const today = localDateOf(this.world.now());
    if (known === null) return reject({ code: 'register-entry-unknown', entry: code });
    if (!mayCorrectRegister(request.sender, known.province, this.world.directory(), today)) {
      return reject({ code: 'register-not-permitted' });
    }
    if (asOf > today || document.date > today) return refuse({ ground: 'in-future', today });
    const stated = readStated(request.figures);
    if (!stated.ok) return refuse(stated.rejection);
    return this.database.transaction((executor) => this.write(executor, known, stated.value, request));
  }

  private async write(
    executor: Executor,
    known: StoredCluster,
    stated: Partial<Correctable>,
    { cluster: code, asOf, reason, document, commandId, sender }: ClusterCorrection,
  ): Promise<Result<StoredCluster, RegisterRefusal>> {
    const { investor } = stated;
    if (typeof investor === 'string') {
      const found = await new InvestorStore(executor).find(investor);
      if (found?.province !== known.province) return refuse({ ground: 'unknown-investor', investor });
    }
    const current = (await new ClusterStore(executor).lock(code)) ?? known;
    const contradiction = findContradiction({ ...current, ...stated });
    if (contradiction !== null) return refuse(contradiction);
    const written = await writeCluster(
      executor,
      code,
      (existing) => (existing === null ? null : { ...existing, ...stated }),
      {
        asOf,
        dossier: null,
        source: { ...document },
        reason,
        recordedBy: sender.user,
        recordedAt: this.world.now(),
        commandId,
      },
      Object.keys(stated) as ClusterFigure[],
    );
    return accept(written ?? known);
  }
}

function refuse(ground: RegisterGround): Result<never, RegisterRefusal> {
  return reject({ code: 'register-refused', ...ground });
}
