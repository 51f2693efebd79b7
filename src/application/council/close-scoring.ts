import { WORKING_RULES } from '../../../workflows/investor-selection/law.js';
import { basisUnder } from '../../../workflows/vocabulary/legal-basis.js';
import type { Dossier } from '../../engine/dossier.js';
import { accept, reject, type Result } from '../../engine/result.js';
import { actFor, CouncilSheetStore } from '../../persistence/council-sheet.store.js';
import type { Database, Executor } from '../../persistence/database.js';
import { DossierStore } from '../../persistence/dossier.store.js';
import { readJournal } from '../../persistence/journal-entry.store.js';
import type { Applied, TransitionRequest } from '../apply-transition.js';
import { doorWithin, inOneTransaction } from '../command-transaction.js';
import type { Refusal } from '../refusal.js';
import type { RelayOutbox } from '../relay-outbox.js';
import type { World } from '../world.js';
import { findAlteredSheet } from './verify-sheets.js';

/**
 * The Chair closes the scoring, which stands only on sheets that are what was submitted: the closing and
 * the comparison with the journal are one transaction (decision 0021). Then the sheets are opened and
 * tallied at once instead of at the next beat; if that fails the closing stands, and the next beat goes on.
 */
export class CloseScoring {
  constructor(
    private readonly world: World,
    private readonly database: Database,
    /** Carries out the unsealing alone. */
    private readonly unsealing: RelayOutbox,
  ) {}

  async execute(request: Omit<TransitionRequest, 'event'>): Promise<Result<Applied, Refusal>> {
    const applied = await inOneTransaction(this.database, (executor) =>
      this.executeWithin(executor, { ...request, event: 'CLOSE_SCORING' }),
    );
    if (!applied.ok) return applied;
    await this.unsealing.execute();
    // As it stands now, which is later than the command left it.
    return accept({ receipt: applied.value.receipt, dossier: null });
  }

  private async executeWithin(
    executor: Executor,
    request: TransitionRequest,
  ): Promise<Result<Applied, Refusal>> {
    const applied = await doorWithin(this.world, executor).execute(request);
    // Carried out before, or not at all.
    if (!applied.ok || applied.value.dossier === null) return applied;
    const refusal = await refuseAlteredSheets(executor, applied.value.dossier);
    return refusal === null ? applied : reject(refusal);
  }
}

/** In the transaction that closes: from its entry on PostgreSQL shows the sheets to it, and to nobody else yet. */
async function refuseAlteredSheets(
  executor: Executor,
  { code, facts, regime }: Dossier,
): Promise<Refusal | null> {
  await actFor(executor, { user: null, province: facts.province });
  const loaded = await new DossierStore(executor).load(code, '');
  const sheets = loaded === null ? [] : await new CouncilSheetStore(executor).readSubmitted(loaded.id);
  const altered = findAlteredSheet(await readJournal(executor, code), sheets);
  if (altered === null) return null;
  return { code: 'sheet-altered', ...altered, basis: basisUnder(WORKING_RULES, regime) ?? null };
}
