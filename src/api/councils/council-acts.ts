import { selectionOf } from '../../application/council/selection.js';
import type { SendCommand } from '../../application/send-command.js';
import { owesDeclaration, seatOf } from '../../../workflows/investor-selection/council.js';
import type { CouncilSeat, SelectionFacts } from '../../../workflows/investor-selection/facts.js';
import { WORKING_RULES } from '../../../workflows/investor-selection/law.js';
import type { Actor } from '../../engine/command.js';
import type { Dossier } from '../../engine/dossier.js';
import type { ReadDossier, CommandAnswer } from '../dossiers/read-dossier.js';
import type { CommandBody } from '../dossiers/dossier.request.js';
import { Problem } from '../problems/problem.js';
import { toProblem } from '../problems/refusal-problem.js';
import type { FieldsOf } from '../requests/fields-of.js';

/** A council as one person finds it. */
export interface SeenCouncil {
  readonly dossier: Dossier;
  readonly facts: SelectionFacts;
  /** Of the person who asks; null for whoever is not on the council. */
  readonly seat: CouncilSeat | null;
}

/** Reads councils for a person, and sends what they do through the one door. */
export class CouncilActs {
  constructor(
    private readonly sendCommand: SendCommand,
    private readonly readDossier: ReadDossier,
  ) {}

  async find(code: string, actor: Actor): Promise<SeenCouncil | null> {
    const seen = await this.readDossier.find(code, actor);
    const facts = seen === null ? null : selectionOf(seen.dossier);
    return seen === null || facts === null
      ? null
      : { dossier: seen.dossier, facts, seat: seatOf(facts, actor.user) };
  }

  /** @throws Problem `not-visible` */
  async get(code: string, actor: Actor): Promise<SeenCouncil> {
    const seen = await this.find(code, actor);
    if (seen === null) throw toProblem({ code: 'not-visible' });
    return seen;
  }

  /** The same for somebody who may see applications: a member has declared first. @throws Problem `declaration-missing` */
  async getWithApplications(code: string, actor: Actor): Promise<SeenCouncil> {
    const seen = await this.get(code, actor);
    if (owesDeclaration(seen.facts, actor.user)) {
      throw new Problem(
        'declaration-missing',
        'Phải cam kết không xung đột lợi ích với từng nhà đầu tư trước khi xem hồ sơ.',
        { members: { legalBasis: WORKING_RULES } },
      );
    }
    return seen;
  }

  /** The same once there is a result. @throws Problem `scoring-not-closed` */
  async getWithResult(code: string, actor: Actor): Promise<SeenCouncil> {
    const seen = await this.getWithApplications(code, actor);
    if (seen.facts.result === null && seen.facts.minutes === null) {
      throw new Problem(
        'scoring-not-closed',
        'Điểm chỉ được mở sau khi Chủ tịch Hội đồng kết thúc chấm điểm.',
        { members: { legalBasis: WORKING_RULES } },
      );
    }
    return seen;
  }

  /** One event of a council. @throws Problem */
  async send(code: string, event: string, body: FieldsOf<CommandBody>, actor: Actor): Promise<CommandAnswer> {
    await this.get(code, actor);
    const applied = await this.sendCommand.execute({ ...body, event, dossier: code, sender: actor });
    if (!applied.ok) throw toProblem(applied.rejection);
    return this.readDossier.answerCommand(applied.value.receipt, applied.value.dossier, actor);
  }
}
