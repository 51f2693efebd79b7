import type { Given, JsonValue, Parties } from '../../workflows/vocabulary/facts.js';
import type { Instant, RegimeCode } from '../../workflows/vocabulary/regime.js';
import type { Capacity, PartyCode } from '../../workflows/vocabulary/role.js';
import { localDateOf } from '../engine/calendar/local-date.js';
import type { Actor } from '../engine/command.js';
import { decide } from '../engine/decide.js';
import { resolveOccurredAt } from '../engine/legal-date.js';
import { chooseGoverningLaw, type GoverningLaw } from '../engine/lodge.js';
import { accept, reject, type Result } from '../engine/result.js';
import type { Database, Executor } from '../persistence/database.js';
import { DossierStore, type StoredReceipt } from '../persistence/dossier.store.js';
import { answerAgain, hashRequest } from './apply-transition.js';
import { inOneTransaction } from './command-transaction.js';
import { toWrites } from './commit-decisions.js';
import type { Directory } from './directory.js';
import { resolveParties } from './lodgement-parties.js';
import { refuseUnknownReference } from './references.js';
import type { Refusal } from './refusal.js';
import { StoredReferences } from './stored-references.js';
import type { World } from './world.js';

export interface LodgementRequest {
  readonly procedure: string;
  readonly payload: JsonValue;
  /** The date of acceptance; it chooses the regime. */
  readonly occurredAt?: string;
  readonly backdatingReason?: string;
  readonly commandId: string;
  readonly sender: Actor | 'system';
  /** The sender's province, unless the System lodges for one. */
  readonly province: PartyCode;
  /** Of the dossier that opens this one; otherwise the date chooses it. */
  readonly regime?: RegimeCode;
}

/** Accepts a new dossier: fixes its law, its parties and its code, and starts its first clock. */
export class LodgeDossier {
  constructor(
    private readonly world: World,
    private readonly database: Database,
  ) {}

  /** Returns the receipt with the new dossier's code, or why not. A refusal uses up no code. */
  execute(request: LodgementRequest): Promise<Result<StoredReceipt, Refusal>> {
    // A rollback gives the day's number back.
    return inOneTransaction(this.database, (executor) => this.executeWithin(executor, request));
  }

  /** The same inside a transaction of the caller, who must roll it back on a refusal. */
  async executeWithin(
    executor: Executor,
    request: LodgementRequest,
  ): Promise<Result<StoredReceipt, Refusal>> {
    const dossiers = new DossierStore(executor);
    const requestHash = hashRequest(request);
    const earlier = await dossiers.findReceipt(request.commandId);
    if (earlier !== null) return answerAgain(earlier, requestHash);

    const now = this.world.now();
    const prepared = this.prepare(request, now);
    if (!prepared.ok) return prepared;
    const { procedure, occurredAt, given, agencyCode } = prepared.value;
    const acceptedOn = localDateOf(occurredAt);

    const code = await dossiers.allocateCode(agencyCode, acceptedOn);
    const decided = decide({
      procedure,
      code,
      dossier: null,
      command: {
        commandId: request.commandId,
        event: 'LODGE',
        payload: request.payload,
        occurredAt,
        expectedVersion: 0,
        sender: request.sender,
        given,
        ...(request.backdatingReason === undefined ? {} : { backdatingReason: request.backdatingReason }),
      },
      now,
      calendar: this.world.calendar(),
      rules: this.world.rules,
    });
    if (!decided.ok) return decided;
    const schema = procedure.definition.events.LODGE?.payload;
    if (schema !== undefined) {
      const unknown = await refuseUnknownReference(
        // On the transaction's own connection: waiting for a second one could starve all lodgings at once.
        new StoredReferences(this.world, executor),
        schema,
        request.payload,
        request.province,
      );
      if (unknown !== null) return reject(unknown);
    }

    const command = { commandId: request.commandId, requestHash };
    const { receipt, ...writes } = toWrites(this.world, procedure, [decided.value], '', command);
    if (receipt === null) throw new TypeError('Expected a lodgement to have a receipt.');
    await dossiers.insert({ ...writes, receipt, provinceCode: request.province });
    return accept(receipt);
  }

  /** The law, the date and the parties of the lodgement. */
  private prepare(
    request: LodgementRequest,
    now: Instant,
  ): Result<GoverningLaw & { occurredAt: Instant; given: Given; agencyCode: string }, Refusal> {
    const { world } = this;
    let occurredAt: Instant;
    try {
      occurredAt = resolveOccurredAt(request.occurredAt, null, now);
    } catch (error) {
      if (error instanceof RangeError)
        return reject({ code: 'occurred-at-malformed', text: request.occurredAt ?? '' });
      throw error;
    }
    const acceptedOn = localDateOf(occurredAt);
    const law = chooseGoverningLaw(world.registry, request.procedure, acceptedOn, request.regime);
    if (law === null) return reject({ code: 'unknown-procedure', procedure: request.procedure });
    if (!law.ok) return law;

    const directory = world.directory();
    const { capacities, optionalCapacities: optional = [] } = law.value.procedure.definition;
    const parties = resolveParties({
      directory,
      capacities,
      optional,
      payload: request.payload,
      sender: request.sender,
      province: request.province,
      acceptedOn,
      today: localDateOf(now),
    });
    if (!parties.ok) return parties;
    const agencyCode = findAgencyCode(directory, parties.value);
    if (agencyCode === null) return reject({ code: 'agency-code-missing', province: request.province });
    return accept({
      ...law.value,
      occurredAt,
      agencyCode,
      given: {
        province: request.province,
        regime: law.value.regime,
        parties: parties.value,
        parameters: directory.parametersOf(request.province),
      },
    });
  }
}

/** In whose series a dossier is numbered: the receiving agency's, or that of the agency above which has one. */
const NUMBERING: readonly Capacity[] = [
  'localAuthority',
  'assigner',
  'provincialCommittee',
  'industryDepartment',
  'recipient',
  'reporter',
];

function findAgencyCode(directory: Directory, parties: Parties): string | null {
  const codes = NUMBERING.flatMap((capacity) => parties[capacity] ?? []).map(
    (party) => directory.find(party)?.agencyCode ?? null,
  );
  return codes.find((code) => code !== null) ?? null;
}
