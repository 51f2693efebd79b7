import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import { hashOf } from '../engine/chain/canonical-json.js';
import type { Actor } from '../engine/command.js';
import { decide, type Decision } from '../engine/decide.js';
import { resolveOccurredAt } from '../engine/legal-date.js';
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
import { refuseUnknownReference, type References } from './references.js';
import type { Refusal } from './refusal.js';
import { settle } from './settle.js';
import type { World } from './world.js';

export interface TransitionRequest {
  /** The dossier's code. */
  readonly dossier: string;
  readonly event: string;
  readonly payload: JsonValue;
  /** A date, a date-time with an offset, or nothing for now. */
  readonly occurredAt?: string;
  readonly backdatingReason?: string;
  readonly expectedVersion: number;
  /** Chosen by the sender; sending it again brings the first receipt back. */
  readonly commandId: string;
  readonly sender: Actor | 'system';
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

      const { procedure: pinned } = loaded.dossier;
      const procedure = this.world.registry.get(pinned.code, pinned.version);
      const decided = this.decideAll(procedure, loaded, request);
      if (!decided.ok) return decided;
      const unknown = await this.refuseUnknownReference(procedure, loaded, request);
      if (unknown !== null) return reject(unknown);

      const receipt = await this.commit(procedure, loaded, decided.value, {
        commandId: request.commandId,
        requestHash,
      });
      if (receipt !== null) return accept({ receipt, dossier: decided.value.at(-1)?.after ?? null });
      if (attempt === MAX_ATTEMPTS) return this.refuseStale(request);
    }
  }

  /** The facts that fell due by the command's date, then the command itself. */
  private decideAll(
    procedure: CompiledProcedure,
    { dossier }: LoadedDossier,
    request: TransitionRequest,
  ): Result<readonly Decision[], Refusal> {
    const { world } = this;
    const now = world.now();
    const calendar = world.calendar();
    let occurredAt: string;
    try {
      occurredAt = resolveOccurredAt(request.occurredAt, dossier.occurredAt, now);
    } catch (error) {
      if (error instanceof RangeError)
        return reject({ code: 'occurred-at-malformed', text: request.occurredAt ?? '' });
      throw error;
    }
    const isCurrent = request.expectedVersion === dossier.version;
    // A command of an old version is refused as it stands; there is nothing to settle for it.
    const until = occurredAt <= now ? occurredAt : now;
    const facts = isCurrent ? settle({ world, procedure, dossier, until, now, calendar }) : [];
    const settled = facts.at(-1)?.after ?? dossier;
    const decided = decide({
      procedure,
      code: dossier.code,
      dossier: settled,
      command: {
        commandId: request.commandId,
        event: request.event,
        payload: request.payload,
        occurredAt,
        expectedVersion: isCurrent ? settled.version : request.expectedVersion,
        sender: request.sender,
        ...(request.backdatingReason === undefined ? {} : { backdatingReason: request.backdatingReason }),
      },
      now,
      calendar,
      rules: world.rules,
    });
    return decided.ok ? accept([...facts, decided.value]) : decided;
  }

  private refuseUnknownReference(
    procedure: CompiledProcedure,
    { dossier }: LoadedDossier,
    { event, payload }: TransitionRequest,
  ): Promise<Refusal | null> {
    const schema = procedure.definition.events[event]?.payload;
    return schema === undefined
      ? Promise.resolve(null)
      : refuseUnknownReference(this.references, schema, payload, dossier.facts.province);
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
      if (error instanceof DuplicateCommand) return null;
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
