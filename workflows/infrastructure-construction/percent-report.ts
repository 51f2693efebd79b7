import type { LegalEvent } from '../vocabulary/facts.js';
import type { LocalDate } from '../vocabulary/regime.js';
import type { PercentReportPayload } from './payloads.js';

/** A percentage as it was reported: for which day, and why it fell if it did. */
export interface PercentReport {
  readonly percent: number;
  readonly reportedFor: LocalDate;
  readonly note: string | null;
  readonly explanation: string | null;
}

export const toPercentReport = ({ payload, on }: LegalEvent<PercentReportPayload>): PercentReport => ({
  percent: payload.percent,
  reportedFor: payload.reportedFor ?? on,
  note: payload.note ?? null,
  explanation: payload.explanation ?? null,
});

export const lastPercent = (reports: readonly PercentReport[]): number | null =>
  reports.at(-1)?.percent ?? null;

/** A reported percentage may fall, for measurements get corrected, but never without a word. */
export const isExplained = (reports: readonly PercentReport[], payload: PercentReportPayload): boolean =>
  payload.percent >= (lastPercent(reports) ?? 0) || payload.explanation !== undefined;
