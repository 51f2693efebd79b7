import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';

export interface StoredUnit {
  readonly code: PartyCode;
  readonly name: string;
  readonly kind: string;
  readonly parent: PartyCode | null;
  readonly province: PartyCode;
  readonly agencyCode: string | null;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

export interface StoredSuccession {
  readonly from: PartyCode;
  readonly to: PartyCode;
  readonly since: LocalDate;
  readonly instrument: string;
  readonly confidence: string;
}

export class UnitStore {
  constructor(private readonly executor: Executor) {}

  readUnits(): Promise<StoredUnit[]> {
    return this.notWritten();
  }

  readSuccessions(): Promise<StoredSuccession[]> {
    return this.notWritten();
  }

  /** Parents before children. */
  upsertUnits(units: readonly StoredUnit[]): Promise<void> {
    return this.notWritten(units);
  }

  upsertSuccessions(successions: readonly StoredSuccession[]): Promise<void> {
    return this.notWritten(successions);
  }

  private notWritten(...args: unknown[]): Promise<never> {
    return Promise.reject(new Error(`Not written yet: ${typeof this.executor} ${args.length}`));
  }
}
