import type { LocalDate } from '../vocabulary/regime.js';
import type { PartyCode } from '../vocabulary/role.js';
import {
  dueBefore,
  FORMS,
  formOf,
  PERIODS,
  PERIODS_A_YEAR,
  type FormCode,
  type Period,
  type PeriodKind,
} from './forms.js';

/*
 * Who owes which report of which period to whom. Nothing is guessed: whoever the registers do not know is
 * named in `unknown`, and a duty without a reporter or without a recipient waits until they do.
 */

export interface ReportingCluster {
  readonly code: string;
  readonly name: string;
  readonly investor: PartyCode | null;
  readonly commune: PartyCode | null;
  /** Who produces and trades in the cluster, as far as they are registered. */
  readonly enterprises: readonly PartyCode[];
}

/** What one province has on the day that the duties are counted for. */
export interface ReportingScope {
  readonly province: PartyCode;
  readonly committee: PartyCode | null;
  readonly department: PartyCode | null;
  readonly communes: readonly PartyCode[];
  readonly clusters: readonly ReportingCluster[];
}

type Bearer = 'reporter' | 'commune' | 'department' | 'committee';

export interface Duty {
  /** The same for the same duty on every day: what is lodged once is told by it. */
  readonly key: string;
  readonly form: FormCode;
  readonly period: Period;
  readonly reporter: PartyCode | null;
  readonly recipient: readonly PartyCode[];
  readonly copyTo: readonly string[];
  readonly cluster: ReportingCluster | null;
  readonly dueBefore: LocalDate;
  readonly unknown: readonly Bearer[];
}

const STATISTICS = 'Cơ quan thống kê';
const MINISTRY = 'Bộ Công Thương';

/** Whom a form goes to; organisations outside the system get a copy. */
const RECIPIENTS: Readonly<
  Record<
    FormCode,
    { readonly to: readonly Exclude<Bearer, 'reporter'>[]; readonly copyTo: readonly string[] }
  >
> = {
  form01: { to: ['commune'], copyTo: [STATISTICS] },
  form02: { to: ['commune', 'department'], copyTo: [STATISTICS] },
  form03: { to: ['committee', 'department'], copyTo: [] },
  form04: { to: ['committee'], copyTo: [MINISTRY] },
  hanoiInvestor: { to: ['commune', 'department'], copyTo: [] },
  hanoiUnit: { to: ['department'], copyTo: [] },
};

interface Reporter {
  readonly party: PartyCode | null;
  readonly commune: PartyCode | null;
  readonly cluster: ReportingCluster | null;
}

function reportersOf(form: FormCode, scope: ReportingScope): readonly Reporter[] {
  switch (form) {
    case 'form01':
      return scope.clusters.flatMap((cluster) =>
        cluster.enterprises.map((party) => ({ party, commune: cluster.commune, cluster })),
      );
    case 'form02':
    case 'hanoiInvestor':
      return scope.clusters.map((cluster) => ({
        party: cluster.investor,
        commune: cluster.commune,
        cluster,
      }));
    case 'form03':
    case 'hanoiUnit':
      return scope.communes.map((party) => ({ party, commune: null, cluster: null }));
    case 'form04':
      return [{ party: scope.department, commune: null, cluster: null }];
  }
}

/** The periods of a form whose day, "trước ngày", is after `after` and not after `upTo`. */
export function periodsDue(form: FormCode, after: LocalDate, upTo: LocalDate): readonly Period[] {
  const { since } = formOf(form);
  const years = Array.from(
    { length: Number(upTo.slice(0, 4)) - Number(after.slice(0, 4)) + 1 },
    (_, index) => Number(after.slice(0, 4)) + index,
  );
  const kinds = Object.keys(PERIODS) as readonly PeriodKind[];
  return years
    .flatMap((year) =>
      kinds.flatMap((kind) =>
        Array.from({ length: PERIODS_A_YEAR[kind] }, (_, index): Period => ({
          kind,
          year,
          number: index + 1,
        })),
      ),
    )
    .filter((period) => {
      const day = dueBefore(form, period);
      return day !== null && day >= since && day > after && day <= upTo;
    });
}

const keyOf = (form: FormCode, { kind, year, number }: Period, { party, cluster }: Reporter): string =>
  [form, kind, year, number, party ?? '', cluster?.code ?? ''].join('/');

/** Every duty of a province whose day is after `after`, e.g. the installation's first day, up to `upTo`. */
export function dutiesOf(scope: ReportingScope, after: LocalDate, upTo: LocalDate): readonly Duty[] {
  const forms = (Object.keys(FORMS) as readonly FormCode[]).filter((form) => {
    const { province } = formOf(form);
    return province === null || province === scope.province;
  });
  return forms.flatMap((form) =>
    periodsDue(form, after, upTo).flatMap((period) =>
      reportersOf(form, scope).map((reporter): Duty => {
        const { committee, department } = scope;
        const parties = { commune: reporter.commune, committee, department };
        const { to, copyTo } = RECIPIENTS[form];
        const missing = to.filter((bearer) => parties[bearer] === null);
        return {
          key: keyOf(form, period, reporter),
          ...{ form, period, copyTo, reporter: reporter.party, cluster: reporter.cluster },
          recipient: to.flatMap((bearer) => parties[bearer] ?? []),
          dueBefore: dueBefore(form, period) ?? upTo,
          unknown: reporter.party === null ? ['reporter', ...missing] : missing,
        };
      }),
    ),
  );
}

/** Somebody owes it, to somebody. */
export const canBeLodged = ({ reporter, recipient }: Duty): boolean =>
  reporter !== null && recipient.length > 0;
