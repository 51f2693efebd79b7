import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';

export interface StoredProvinceParameter {
  readonly province: PartyCode;
  readonly key: string;
  readonly value: JsonValue;
  readonly source: string;
  readonly confidence: string;
  readonly validFrom: LocalDate | null;
}

export class ProvinceParameterStore {
  constructor(private readonly executor: Executor) {}

  readAll(): Promise<StoredProvinceParameter[]> {
    return Promise.reject(new Error(`Not written yet: ${typeof this.executor}`));
  }

  upsert(parameters: readonly StoredProvinceParameter[]): Promise<void> {
    return Promise.reject(new Error(`Not written yet: ${typeof this.executor} ${parameters.length}`));
  }
}
