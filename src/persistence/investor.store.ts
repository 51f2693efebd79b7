import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';

export interface StoredInvestor {
  readonly code: PartyCode;
  readonly province: PartyCode;
  readonly name: string;
  readonly taxCode: string | null;
  readonly source: JsonValue;
}

export class InvestorStore {
  constructor(private readonly executor: Executor) {}

  find(code: PartyCode): Promise<StoredInvestor | null> {
    return this.notWritten(code);
  }

  upsert(investors: readonly StoredInvestor[]): Promise<void> {
    return this.notWritten(investors);
  }

  private notWritten(...args: unknown[]): Promise<never> {
    return Promise.reject(new Error(`Not written yet: ${typeof this.executor} ${args.length}`));
  }
}
