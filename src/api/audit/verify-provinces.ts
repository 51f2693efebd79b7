import { verifyJournals, type Verification } from '../../application/verify-journals.js';
import type { World } from '../../application/world.js';
import type { Executor } from '../../persistence/database.js';
import { streamJournalledDossiers } from '../../persistence/journal.reader.js';

/** Verifies every journal of some provinces; one verification at a time, because each reads everything. */
export class VerifyProvinces {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly world: World,
    private readonly executor: Executor,
  ) {}

  /** For one person: without the dossiers from which they were recused. */
  execute(provinces: readonly string[], reader: string): Promise<Verification> {
    const verification = this.last.then(() =>
      verifyJournals(this.world, streamJournalledDossiers(this.executor, { provinces, reader })),
    );
    this.last = verification.catch(() => undefined);
    return verification;
  }
}
