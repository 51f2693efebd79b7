import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { accept, reject, type Result } from '../../engine/result.js';
import { ClusterStore } from '../../persistence/cluster.store.js';
import type { Database, Executor } from '../../persistence/database.js';
import { RegisterValueStore } from '../../persistence/register-value.store.js';
import {
  SecondaryInvestorStore,
  type StoredSecondaryInvestor,
} from '../../persistence/secondary-investor.store.js';
import type { World } from '../world.js';
import { SECONDARY_FIGURES } from './cluster-figures.js';
import type { RegisterDocument } from './correct-cluster.js';
import { entryCodeOf } from './entry-code.js';
import { mayCorrectRegister } from './may-correct.js';
import type { RegisterRefusal } from './register-refusal.js';
import { tellRegister, type Telling } from './tell-register.js';

export interface SecondaryInvestorRecord extends Omit<StoredSecondaryInvestor, 'code' | 'province'> {
  readonly asOf: LocalDate;
  readonly reason: string;
  readonly document: RegisterDocument;
  readonly commandId: string;
  readonly sender: Actor;
}

/** Enters an enterprise that leases land in a cluster, or sets right what is known of it: one of its name in one cluster. */
export class RecordSecondaryInvestor {
  constructor(
    private readonly world: World,
    private readonly database: Database,
  ) {}

  async execute(request: SecondaryInvestorRecord): Promise<Result<StoredSecondaryInvestor, RegisterRefusal>> {
    const { asOf, reason, document, commandId, sender, ...figures } = request;
    const cluster = await new ClusterStore(this.database.pool).find(figures.cluster);
    if (cluster === null) return reject({ code: 'register-entry-unknown', entry: figures.cluster });
    const { province } = cluster;
    const today = localDateOf(this.world.now());
    if (!mayCorrectRegister(sender, province, this.world.directory(), today)) {
      return reject({ code: 'register-not-permitted' });
    }
    if (asOf > today || document.date > today) {
      return reject({ code: 'register-refused', ground: 'in-future', today });
    }
    if (figures.since !== null && figures.until !== null && figures.until < figures.since) {
      return reject({ code: 'register-refused', ground: 'period-reversed' });
    }
    const telling: Telling = {
      ...{ asOf, reason, commandId, dossier: null, source: { ...document } },
      ...{ recordedBy: sender.user, recordedAt: this.world.now() },
    };
    const next = { ...figures, province, code: entryCodeOf(cluster.code, figures.name) };
    return this.database.transaction((executor) => write(executor, next, telling));
  }
}

async function write(
  executor: Executor,
  next: StoredSecondaryInvestor,
  telling: Telling,
): Promise<Result<StoredSecondaryInvestor, RegisterRefusal>> {
  // Whoever tells of one cluster waits for whoever tells of it already.
  await new ClusterStore(executor).lock(next.cluster);
  const register = new SecondaryInvestorStore(executor);
  const history = new RegisterValueStore(executor, 'secondaryInvestor');
  const existing = await register.lock(next.code);
  if (telling.commandId !== null && (await history.hasCommand(telling.commandId))) {
    return existing === null
      ? reject({ code: 'register-refused', ground: 'command-id-reused' })
      : accept(existing);
  }
  const latest = await history.readLatest(next.code);
  const told = tellRegister({ figures: SECONDARY_FIGURES, existing, next, latest, telling });
  await register.upsert(told.entry);
  if (told.values.length > 0) await history.insert(next.code, told.values);
  return accept(told.entry);
}
