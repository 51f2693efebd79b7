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
import { toWrites } from './commit-decisions.js';
import { decideRequest, type Asked } from './decide-request.js';
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
  async execute(request: TransitionRequest): Promise<Result<Applied, Refusal>> {
    const requestHash = hashRequest(request);
    for (let attempt = 1; ; attempt += 1) {
      const loaded = await this.dossiers.load(request.dossier, request.commandId);
      if (loaded === null) return reject({ code: 'not-visible' });
      if (loaded.receipt !== null) {
        const again = answerAgain(loaded.receipt, requestHash);
        return again.ok ? accept({ receipt: again.value, dossier: null }) : again;
      }

      const decided = await decideRequest(this.world, this.references, loaded.dossier, request);
      if (!decided.ok) return decided;
      const { procedure, decisions } = decided.value;

      const receipt = await this.commit(procedure, loaded, decisions, {
        commandId: request.commandId,
        requestHash,
      });
      if (receipt !== null) return accept({ receipt, dossier: decisions.at(-1)?.after ?? null });
      if (attempt === MAX_ATTEMPTS) return this.refuseStale(request);
    }
  }

  /** Writes everything or nothing; `null` when another command was first. */
  private async commit(
    procedure: CompiledProcedure,
    loaded: LoadedDossier,
    decisions: readonly Decision[],
    command: { readonly commandId: string; readonly requestHash: string },
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

  private async refuseStale({
    dossier,
    expectedVersion,
    commandId,
  }: TransitionRequest): Promise<Result<never, Refusal>> {
    const loaded = await this.dossiers.load(dossier, commandId);
    return reject({ code: 'stale-version', expected: expectedVersion, actual: loaded?.dossier.version ?? 0 });
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
