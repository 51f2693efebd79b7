import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { accept, reject, type Result } from '../../engine/result.js';
import type { Database, Executor } from '../../persistence/database.js';
import { InvestorStore, type StoredInvestor } from '../../persistence/investor.store.js';
import { RegisterValueStore } from '../../persistence/register-value.store.js';
import type { World } from '../world.js';
import { INVESTOR_FIGURES } from './cluster-figures.js';
import type { RegisterDocument } from './correct-cluster.js';
import { entryCodeOf } from './entry-code.js';
import { mayCorrectRegister, mayEnterInvestor } from './may-correct.js';
import type { RegisterRefusal } from './register-refusal.js';
import { tellRegister, type Telling } from './tell-register.js';

export interface InvestorRecord extends Pick<StoredInvestor, 'province' | 'name' | 'taxCode'> {
  readonly asOf: LocalDate;
  readonly reason: string;
  readonly document: RegisterDocument;
  readonly commandId: string;
  readonly sender: Actor;
}

/**
 * Enters a company that builds and runs clusters, or asks to; or sets right what is known of it. Whoever receives requests
 * may enter a new one; only the department that keeps the register changes what it says. One of a name in a province.
 */
export class RecordInvestor {
  constructor(
    private readonly world: World,
    private readonly database: Database,
  ) {}

  async execute(request: InvestorRecord): Promise<Result<StoredInvestor, RegisterRefusal>> {
    const { province, name, taxCode, asOf, reason, document, commandId, sender } = request;
    const today = localDateOf(this.world.now());
    const directory = this.world.directory();
    if (!mayEnterInvestor(sender, province, directory, today)) {
      return reject({ code: 'register-not-permitted' });
    }
    if (asOf > today || document.date > today) {
      return reject({ code: 'register-refused', ground: 'in-future', today });
    }
    const telling: Telling = {
      ...{ asOf, reason, commandId, dossier: null, source: { ...document } },
      ...{ recordedBy: sender.user, recordedAt: this.world.now() },
    };
    const next = { code: entryCodeOf(province, name), province, name, taxCode, source: { ...document } };
    const mayCorrect = mayCorrectRegister(sender, province, directory, today);
    return this.database.transaction((executor) => write(executor, next, telling, mayCorrect));
  }
}

async function write(
  executor: Executor,
  next: StoredInvestor,
  telling: Telling,
  mayCorrect: boolean,
): Promise<Result<StoredInvestor, RegisterRefusal>> {
  const register = new InvestorStore(executor);
  await register.lockProvince(next.province);
  const history = new RegisterValueStore(executor, 'investor');
  const existing = await register.find(next.code);
  if (telling.commandId !== null && (await history.hasCommand(telling.commandId))) {
    return existing === null
      ? reject({ code: 'register-refused', ground: 'command-id-reused' })
      : accept(existing);
  }
  const latest = await history.readLatest(next.code);
  const known = existing === null ? next : { ...next, source: existing.source };
  const { entry, values } = tellRegister({
    figures: INVESTOR_FIGURES,
    existing,
    next: known,
    latest,
    telling,
  });
  if (existing !== null && values.length === 0) return accept(existing);
  if (existing !== null && !mayCorrect) return reject({ code: 'register-not-permitted' });
  const holder = entry.taxCode === null ? null : await register.findByTaxCode(next.province, entry.taxCode);
  if (holder !== null && holder.code !== next.code) {
    return reject({ code: 'register-refused', ground: 'tax-code-taken', holder: holder.name });
  }
  await register.upsert([entry]);
  await history.insert(next.code, values);
  return accept(entry);
}
