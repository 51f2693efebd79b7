import type { Duty, ReportingScope } from '../../../workflows/periodic-report/duties.js';
import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import { readAllClusters } from '../../persistence/cluster-list.reader.js';
import type { Executor } from '../../persistence/database.js';
import type { DossierConditions, Visibility } from '../../persistence/dossier-query.js';
import { readReports } from '../../persistence/report.reader.js';
import { SecondaryInvestorStore } from '../../persistence/secondary-investor.store.js';
import type { World } from '../world.js';
import { dutiesFor, standingsOf, type FormAndPeriod, type Standings } from './duty-standing.js';
import { toReportingScope } from './reporting-scope.js';

export const REPORT_PROCEDURE = 'periodic-report';

export interface DutyQuestion extends FormAndPeriod {
  readonly province: PartyCode;
  /** What the asking person may see. */
  readonly conditions: DossierConditions;
}

export interface DutyAnswer extends Standings {
  readonly scope: ReportingScope;
  /** Whether these are all duties of the province; otherwise those that concern the asking person. */
  readonly isWhole: boolean;
}

/** The duties of a province and period as far as they concern somebody, each with its dossier. */
export class ReportDesk {
  constructor(
    private readonly world: World,
    private readonly executor: Executor,
  ) {}

  async read({ province, conditions, ...asked }: DutyQuestion): Promise<DutyAnswer> {
    const today = localDateOf(this.world.now());
    const directory = this.world.directory();
    const [clusters, tenants, reports] = await Promise.all([
      readAllClusters(this.executor, [province]),
      new SecondaryInvestorStore(this.executor).readPresent(province, today),
      readReports(this.executor, { ...conditions, procedure: REPORT_PROCEDURE }, asked),
    ]);
    const scope = toReportingScope({ directory, clusters, tenants }, province, today);
    const all = dutiesFor(scope, asked);
    const own = all.filter((duty) => concerns(conditions.visibility, province, duty));
    return { ...standingsOf(own, reports, directory), scope, isWhole: own.length === all.length };
  }
}

/** Whoever owes a report or receives it; and who reads the whole province. */
function concerns(
  { provinces, parties, scoped = [] }: Visibility,
  province: PartyCode,
  { reporter, recipient }: Duty,
): boolean {
  const stoodIn = scoped.flatMap(({ party, scope }) =>
    scope.procedures === null || scope.procedures.includes(REPORT_PROCEDURE) ? [party] : [],
  );
  return (
    provinces.includes(province) ||
    [...parties, ...stoodIn].some((party) => party === reporter || recipient.includes(party))
  );
}
