import type { ReportingScope } from '../../../workflows/periodic-report/duties.js';
import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import type { StoredCluster } from '../../persistence/cluster.store.js';
import type { StoredSecondaryInvestor } from '../../persistence/secondary-investor.store.js';
import type { Directory, Unit } from '../directory.js';
import { nameOfArea } from '../registers/area-figures.js';

const NO_MORE: readonly string[] = ['abolished', 'ended'];

export interface Registers {
  readonly directory: Directory;
  readonly clusters: readonly StoredCluster[];
  readonly tenants: readonly StoredSecondaryInvestor[];
}

/** What a province has on a day, as its registers know it. A cluster that is no more owes nothing. */
export function toReportingScope(
  { directory, clusters, tenants }: Registers,
  province: PartyCode,
  on: LocalDate,
): ReportingScope {
  const communes = directory.allOfKind(province, 'commune', on);
  return {
    province,
    committee: directory.findOfKind(province, 'provincialCommittee', on)?.code ?? null,
    department: directory.findOfKind(province, 'industryDepartment', on)?.code ?? null,
    communes: communes.map(({ code }) => code),
    clusters: clusters
      .filter((cluster) => cluster.province === province && !NO_MORE.includes(cluster.status))
      .map(({ code, name, investor, commune }) => ({
        ...{ code, name, investor, commune: findCommune(communes, commune) },
        enterprises: tenants.filter(({ cluster }) => cluster === code).map((tenant) => tenant.code),
      })),
  };
}

/** The register has a commune in words, or by its code; words that fit several communes say nothing. */
function findCommune(communes: readonly Unit[], written: string | null): PartyCode | null {
  if (written === null) return null;
  const fitting = communes.filter(
    ({ code, name }) => code === written || nameOfArea(name) === nameOfArea(written),
  );
  return fitting.length === 1 ? (fitting[0]?.code ?? null) : null;
}
