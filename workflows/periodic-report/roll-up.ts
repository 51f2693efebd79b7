import Big from 'big.js';

import type { PartyCode } from '../vocabulary/role.js';
import type { Indicator, SubmittedReport } from './facts.js';

/** A duty of one form and period, and what came of it. */
export interface RollUpEntry {
  /** `null` while the registers do not know who owes it. */
  readonly reporter: PartyCode | null;
  readonly cluster: string | null;
  /** The unit that sums it up, from below upwards: commune, department; none for whoever reports on its own. */
  readonly under: readonly PartyCode[];
  /** `null` while nothing was lodged for the duty. */
  readonly dossier: string | null;
  readonly reports: readonly SubmittedReport[];
}

export interface Figure {
  readonly code: string;
  /** Exact, as a decimal; `null` where no report has a figure. */
  readonly sum: string | null;
  /** The dossiers whose figures make the sum. */
  readonly from: readonly string[];
  /** The dossiers that say why they have none. */
  readonly without: readonly string[];
}

export interface RollUpNode {
  readonly unit: PartyCode;
  readonly figures: readonly Figure[];
  /** Whoever owes a report below this unit and has none that stands. */
  readonly missing: readonly RollUpEntry[];
  readonly below: readonly RollUpNode[];
}

interface Counted {
  readonly dossier: string;
  readonly indicators: readonly Indicator[];
}

/** The report that stands: the last one, unless it was returned. */
export function standingReport({ reports }: Pick<RollUpEntry, 'reports'>): SubmittedReport | null {
  const last = reports.at(-1);
  return last === undefined || last.answer === 'returned' ? null : last;
}

const counted = (entry: RollUpEntry): readonly Counted[] => {
  const report = standingReport(entry);
  return entry.dossier === null || report === null
    ? []
    : [{ dossier: entry.dossier, indicators: report.indicators }];
};

/** `2` before `10`, `5` before `5.1`. */
function byNumber(one: string, other: string): number {
  const [main = 0, sub = 0] = one.split('.').map(Number);
  const [otherMain = 0, otherSub = 0] = other.split('.').map(Number);
  return main - otherMain || sub - otherSub;
}

function figuresOf(entries: readonly RollUpEntry[]): readonly Figure[] {
  const given = entries
    .flatMap(counted)
    .flatMap(({ dossier, indicators }) => indicators.map(({ code, value }) => ({ dossier, code, value })));
  return [...new Set(given.map(({ code }) => code))].sort(byNumber).map((code) => {
    const ofCode = given.filter((figure) => figure.code === code);
    const values = ofCode.flatMap(({ value }) => value ?? []);
    return {
      code,
      sum: values.length === 0 ? null : values.reduce((sum, value) => sum.plus(value), new Big(0)).toFixed(),
      from: ofCode.flatMap(({ dossier, value }) => (value === null ? [] : [dossier])),
      without: ofCode.flatMap(({ dossier, value }) => (value === null ? [dossier] : [])),
    };
  });
}

/**
 * Sums up the reports of one form and period, unit by unit. Figures of different forms are never added: the
 * circular numbers each form by itself, and a unit's own form is its own report.
 */
export function rollUp(unit: PartyCode, entries: readonly RollUpEntry[], level = 0): RollUpNode {
  const at = (entry: RollUpEntry) => entry.under.at(-1 - level);
  const units = [...new Set(entries.flatMap((entry) => at(entry) ?? []))].sort();
  return {
    unit,
    figures: figuresOf(entries),
    missing: entries.filter((entry) => counted(entry).length === 0),
    below: units.map((below) =>
      rollUp(
        below,
        entries.filter((entry) => at(entry) === below),
        level + 1,
      ),
    ),
  };
}
