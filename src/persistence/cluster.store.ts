import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';

export interface StoredCluster {
  readonly code: string;
  readonly province: PartyCode;
  readonly name: string;
  /** As the source wrote it. */
  readonly nameSource: string;
  readonly district: string | null;
  readonly areaHectares: number | null;
  readonly industrialLandHectares: number | null;
  readonly trades: readonly string[];
  readonly status: string;
  readonly investor: string | null;
  readonly decision: JsonValue;
  readonly source: JsonValue;
  readonly notes: JsonValue;
}

export class ClusterStore {
  constructor(private readonly executor: Executor) {}

  find(code: string): Promise<StoredCluster | null> {
    return this.notWritten(code);
  }

  /** Inserts, or replaces everything but the code. */
  upsert(clusters: readonly StoredCluster[]): Promise<void> {
    return this.notWritten(clusters);
  }

  private notWritten(...args: unknown[]): Promise<never> {
    return Promise.reject(new Error(`Not written yet: ${typeof this.executor} ${args.length}`));
  }
}
