import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor, Scope } from '../../engine/command.js';
import type { ProcedureRegistry } from '../../engine/procedure-registry.js';
import { accept, reject, type Result } from '../../engine/result.js';
import { AppUserStore, type StoredAssignment } from '../../persistence/app-user.store.js';
import type { Database, Executor } from '../../persistence/database.js';
import {
  SubstitutionStore,
  type AuthorisationDocument,
  type StoredSubstitution,
} from '../../persistence/substitution.store.js';
import type { SessionCache } from '../session/session-cache.js';
import type { World } from '../world.js';
import { canStandIn, findSubstitutable, maySettleAbsence } from './may-substitute.js';
import type { SubstitutionGround, SubstitutionRefusal } from './substitution-refusal.js';

export interface SubstitutionRequest extends Scope {
  readonly absent: string;
  readonly substitute: string;
  readonly party: PartyCode;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly document: AuthorisationDocument;
  readonly sender: Actor;
}

/** Records that one person stands in for another, by the document that authorises it. */
export class RecordSubstitution {
  constructor(
    private readonly world: World,
    private readonly database: Database,
    private readonly sessions: SessionCache,
  ) {}

  /** Returns what was recorded, or why not. It holds from this moment on for whoever logs in to this process. */
  async execute(request: SubstitutionRequest): Promise<Result<StoredSubstitution, SubstitutionRefusal>> {
    const today = localDateOf(this.world.now());
    if (!maySettleAbsence(request.sender, request, today))
      return reject({ code: 'substitution-not-permitted' });
    const wrong = findWrongTerms(request, today) ?? findUnknownStep(request, this.world.registry);
    if (wrong !== null) return refuse(wrong);
    const recorded = await this.database.transaction((executor) => this.record(executor, request));
    if (recorded.ok) this.sessions.forgetAll();
    return recorded;
  }

  private async record(
    executor: Executor,
    request: SubstitutionRequest,
  ): Promise<Result<StoredSubstitution, SubstitutionRefusal>> {
    const { absent, substitute, party, sender, ...terms } = request;
    const substitutions = new SubstitutionStore(executor);
    await substitutions.lockPeople(absent, substitute);
    const held = findSubstitutable(await readAssignments(executor, absent), party, terms);
    const [first] = held;
    if (first === undefined) return refuse('absent-holds-no-role');
    if (!canStandIn(await readAssignments(executor, substitute), held, terms)) {
      return refuse('substitute-holds-no-role');
    }
    if (await substitutions.isEngaged(substitute, 'absent', terms)) return refuse('substitute-is-absent');
    if (await substitutions.isEngaged(absent, 'substitute', terms)) return refuse('absent-is-substitute');
    return accept(
      await substitutions.insert({
        ...{ absent, substitute, party, ...terms },
        province: first.province,
        createdBy: sender.user,
        createdAt: this.world.now(),
      }),
    );
  }
}

/** What somebody is assigned to; nothing for an account that does not exist or is disabled. */
async function readAssignments(executor: Executor, username: string): Promise<readonly StoredAssignment[]> {
  const users = new AppUserStore(executor);
  const user = await users.findByUsername(username);
  return user?.disabledAt === null ? users.readAssignments(user.id) : [];
}

function refuse(ground: SubstitutionGround): Result<never, SubstitutionRefusal> {
  return reject({ code: 'substitution-refused', ground });
}

function findWrongTerms(
  { absent, substitute, from, to, document }: SubstitutionRequest,
  today: LocalDate,
): SubstitutionGround | null {
  if (absent === substitute) return 'to-oneself';
  if (to < from) return 'period-reversed';
  if (to < today) return 'period-over';
  return document.date > today ? 'document-in-future' : null;
}

/** A scope that names a step nobody has would silently reach nothing. */
function findUnknownStep(
  { procedures, states }: Scope,
  registry: ProcedureRegistry,
): SubstitutionGround | null {
  const definitions = registry.all().map(({ definition }) => definition);
  const named = definitions.filter(({ code }) => procedures === null || procedures.includes(code));
  if (procedures?.some((code) => named.every((each) => each.code !== code)) === true)
    return 'unknown-procedure';
  const known = new Set(named.flatMap(({ machine }) => Object.keys(machine.states)));
  return states?.some((state) => !known.has(state)) === true ? 'unknown-state' : null;
}
