import { hashOf } from '../engine/chain/canonical-json.js';
import type { Actor } from '../engine/command.js';
import type { Decision } from '../engine/decide.js';
import type { Dossier } from '../engine/dossier.js';
import type { CompiledProcedure } from '../engine/procedure-registry.js';
import { accept, reject, type Result } from '../engine/result.js';
import {
  DuplicateCommand,
  type DossierStore,
  type LoadedDossier,
  type StoredReceipt,
} from '../persistence/dossier.store.js';
import { toWrites, type DecidedCommand } from './commit-decisions.js';
import { decideRequest, type Asked, type Decided } from './decide-request.js';
import {
  decideMigration,
  type MigrationObstacle,
  type MigrationOrder,
} from './migration/decide-migration.js';
import type { References } from './references.js';
import type { Refusal } from './refusal.js';
import type { World } from './world.js';

export interface TransitionRequest extends Asked {
  /** The dossier's code. */
  readonly dossier: string;
  readonly expectedVersion: number;
  /** Chosen by the sender; sending it again brings the first receipt back. */
  readonly commandId: string;
}

/** What came of a command. */
export interface Applied {
  readonly receipt: StoredReceipt;
  /** The dossier as the command left it; null when the command had been carried out before. */
  readonly dossier: Dossier | null;
}

/** How often a command is tried again when the System moved the dossier between reading and writing. */
const MAX_ATTEMPTS = 5;

/**
 * THE door: the only way that the state of a dossier changes. Officers, applicants, clocks and
 * imports all come through here. One transition costs two round trips to the database.
 */
export class ApplyTransition {
  constructor(
    private readonly world: World,
    private readonly dossiers: DossierStore,
    private readonly references: References,
    /** Whose the transaction is: a duplicate command ends one of the caller's, so that nothing can be tried again. */
    private readonly transaction: 'own' | 'caller' = 'own',
  ) {}

  /** Returns the receipt, or why not. Throws a `Fault` when the database fails: nothing was written then, or all of it. */
  execute(request: TransitionRequest): Promise<Result<Applied, Refusal>> {
    return this.carryOut<Refusal>(
      { ...request, requestHash: hashRequest(request) },
      (dossier) => decideRequest(this.world, this.references, dossier, request),
      ({ version }) => ({ code: 'stale-version', expected: request.expectedVersion, actual: version }),
    );
  }

  /** The same for a migration to another version of the procedure, which is asked of the dossier as it stands. */
  migrate(order: MigrationOrder): Promise<Result<Applied, Refusal | MigrationObstacle>> {
    return this.carryOut<Refusal | MigrationObstacle>(
      { ...order, requestHash: hashOf(order) },
      (dossier) => Promise.resolve(decideMigration(this.world, dossier, order)),
      ({ version }) => ({ code: 'stale-version', expected: version, actual: version }),
    );
  }

  private async carryOut<R>(
    command: DecidedCommand & { readonly dossier: string },
    decide: (dossier: Dossier) => Promise<Result<Decided, R | Refusal>>,
    refuseStale: (dossier: Pick<Dossier, 'version'>) => R,
  ): Promise<Result<Applied, R | Refusal>> {
    const { dossier: code, commandId, requestHash } = command;
    for (let attempt = 1; ; attempt += 1) {
      const loaded = await this.dossiers.load(code, commandId);
      if (loaded === null) return reject({ code: 'not-visible' });
      if (loaded.receipt !== null) {
        const again = answerAgain(loaded.receipt, requestHash);
        return again.ok ? accept({ receipt: again.value, dossier: null }) : again;
      }

      const decided = await decide(loaded.dossier);
      if (!decided.ok) return decided;
      const { procedure, decisions } = decided.value;

      const receipt = await this.commit(procedure, loaded, decisions, { commandId, requestHash });
      if (receipt !== null) return accept({ receipt, dossier: decisions.at(-1)?.after ?? null });
      if (attempt === MAX_ATTEMPTS) {
        const latest = await this.dossiers.load(code, commandId);
        return reject(refuseStale(latest?.dossier ?? { version: 0 }));
      }
    }
  }

  /** Writes everything or nothing; `null` when another command was first. */
  private async commit(
    procedure: CompiledProcedure,
    loaded: LoadedDossier,
    decisions: readonly Decision[],
    command: DecidedCommand,
  ): Promise<StoredReceipt | null> {
    const writes = toWrites(this.world, procedure, decisions, loaded.headHash, command);
    try {
      const taken = await this.dossiers.commit({
        id: loaded.id,
        expectedVersion: loaded.dossier.version,
        ...writes,
      });
      return taken ? writes.receipt : null;
    } catch (error) {
      // The same command, sent twice at once: the next attempt finds the receipt of the first.
      if (error instanceof DuplicateCommand && this.transaction === 'own') return null;
      throw error;
    }
  }
}

/** What makes two requests the same command. */
export function hashRequest(request: object & { readonly sender: Actor | 'system' }): string {
  const { sender, ...content } = request;
  return hashOf({ ...content, sender: sender === 'system' ? sender : sender.user });
}

/** A repeated command gets its first receipt; another command under the same id is refused. */
export function answerAgain(receipt: StoredReceipt, requestHash: string): Result<StoredReceipt, Refusal> {
  return receipt.requestHash === requestHash
    ? accept(receipt)
    : reject({ code: 'command-id-reused', commandId: receipt.commandId });
}
