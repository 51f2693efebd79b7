import { dueBefore } from '../../../workflows/periodic-report/forms.js';
import type { RollUpNode } from '../../../workflows/periodic-report/roll-up.js';
import { rollUpFor, type FormAndPeriod } from '../../application/reports/duty-standing.js';
import { ReportDesk, type DutyAnswer } from '../../application/reports/report-desk.js';
import type { World } from '../../application/world.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import type { Executor } from '../../persistence/database.js';
import { chooseProvince } from '../dossiers/choose-province.js';
import type { ListConditions } from '../dossiers/list-conditions.js';
import type { PartyNames } from '../../application/party-names.js';
import { refuseCompanies } from '../dossiers/require-role.js';
import { malformedRequest } from '../problems/problem.js';
import type { FieldsOf } from '../requests/fields-of.js';
import { readPeriod } from './period-code.js';
import type { ReportParameters } from './report.request.js';
import { partiesOf, type Named } from './view-reports.js';

export interface Asked {
  readonly asked: FormAndPeriod;
  readonly answer: DutyAnswer;
  readonly known: Named;
}

/** Answers questions about one form and period, as far as the asking person may see. Throws `Problem`s. */
export class AskReports {
  private readonly desk: ReportDesk;

  constructor(
    private readonly world: World,
    executor: Executor,
    private readonly conditions: ListConditions,
    private readonly names: PartyNames,
  ) {
    this.desk = new ReportDesk(world, executor);
  }

  async read({ form, period: code, province }: FieldsOf<ReportParameters>, actor: Actor): Promise<Asked> {
    const asked = { form, period: readPeriod(code) };
    if (dueBefore(form, asked.period) === null) {
      throw malformedRequest([{ path: 'period', sentence: 'không phải kỳ báo cáo của biểu mẫu này' }]);
    }
    const answer = await this.desk.read({
      ...asked,
      province: chooseProvince(actor, province ?? null, localDateOf(this.world.now())),
      conditions: this.conditions.of({}, actor),
    });
    const known = {
      registry: this.world.registry,
      names: await this.names.find(partiesOf(answer)),
      clusters: new Map(answer.scope.clusters.map((cluster) => [cluster.code, cluster.name])),
    };
    return { asked, answer, known };
  }

  async rollUp(
    query: FieldsOf<ReportParameters>,
    actor: Actor,
  ): Promise<Asked & { readonly root: RollUpNode }> {
    refuseCompanies(actor, localDateOf(this.world.now()), 'Bảng tổng hợp chỉ dành cho cơ quan nhà nước.');
    const asked = await this.read(query, actor);
    const { standings } = asked.answer;
    return { ...asked, root: rollUpFor(this.summingUnit(asked.answer, actor), standings) };
  }

  /** The department of the province; whoever sees only a part of the duties sums up that part for their own unit. */
  private summingUnit({ scope, standings, isWhole }: DutyAnswer, { assignments }: Actor): string {
    const own = assignments.flatMap(({ covers }) => covers);
    const recipients = standings.flatMap(({ duty }) => duty.recipient);
    const part = isWhole ? undefined : recipients.find((recipient) => own.includes(recipient));
    return part ?? scope.department ?? scope.province;
  }
}
