import { dutiesOf, type Duty, type ReportingScope } from '../../../workflows/periodic-report/duties.js';
import { dueBefore, type FormCode, type Period } from '../../../workflows/periodic-report/forms.js';
import { rollUp, type RollUpEntry, type RollUpNode } from '../../../workflows/periodic-report/roll-up.js';
import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import { addDays } from '../../engine/calendar/local-date.js';
import type { StoredReport } from '../../persistence/report.reader.js';
import type { Directory } from '../directory.js';

export interface FormAndPeriod {
  readonly form: FormCode;
  readonly period: Period;
}

/** A duty, and the dossier that was lodged for it. */
export interface DutyStanding {
  readonly duty: Duty;
  readonly report: StoredReport | null;
}

export interface Standings {
  readonly standings: readonly DutyStanding[];
  /** Dossiers of the form and period that no duty of today's registers asks for, such as that of a former investor. */
  readonly beside: readonly StoredReport[];
}

/** The duties of one form and one period; none where the form has no such period, or was not in force yet. */
export function dutiesFor(scope: ReportingScope, { form, period }: FormAndPeriod): readonly Duty[] {
  const day = dueBefore(form, period);
  if (day === null) return [];
  return dutiesOf(scope, addDays(day, -1), day).filter(
    (duty) => duty.form === form && duty.period.kind === period.kind,
  );
}

const isCancelled = ({ state }: StoredReport): boolean => state === 'cancelled';

/** Which dossier stands for which duty; a unit's dossier is its successor's. */
export function standingsOf(
  duties: readonly Duty[],
  reports: readonly StoredReport[],
  directory: Pick<Directory, 'covers'>,
): Standings {
  const standings = duties.map((duty): DutyStanding => {
    const own = reports.filter(
      ({ reporter, cluster }) =>
        duty.reporter !== null &&
        reporter !== null &&
        directory.covers(duty.reporter).includes(reporter) &&
        cluster === (duty.cluster?.code ?? null),
    );
    return { duty, report: own.findLast((report) => !isCancelled(report)) ?? own.at(-1) ?? null };
  });
  const taken = new Set(standings.map(({ report }) => report));
  return { standings, beside: reports.filter((report) => !taken.has(report)) };
}

/** The sums of a form and period for `unit`. Whose dossier was cancelled owes nothing, and is not missing. */
export function rollUpFor(unit: PartyCode, standings: readonly DutyStanding[]): RollUpNode {
  const entries = standings
    .filter(({ report }) => report === null || !isCancelled(report))
    .map(({ duty, report }): RollUpEntry => {
      const commune = duty.cluster?.commune ?? null;
      return {
        reporter: duty.reporter,
        cluster: duty.cluster?.code ?? null,
        under: commune === null || commune === unit ? [] : [commune],
        dossier: report?.dossier ?? null,
        reports: report?.reports ?? [],
      };
    });
  return rollUp(unit, entries);
}
