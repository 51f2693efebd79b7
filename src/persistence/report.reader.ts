import type { SubmittedReport } from '../../workflows/periodic-report/facts.js';
import type { FormCode, Period } from '../../workflows/periodic-report/forms.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';
import { matchingIds, type DossierConditions } from './dossier-query.js';
import { SqlParameters } from './sql-parameters.js';

/** A dossier of one form and period, and what was handed in to it. */
export interface StoredReport {
  readonly dossier: string;
  readonly title: string;
  readonly procedure: { readonly code: string; readonly version: number };
  /** The outermost state's name. */
  readonly state: string;
  readonly status: 'active' | 'ended';
  readonly reporter: PartyCode | null;
  readonly cluster: string | null;
  readonly reports: readonly SubmittedReport[];
}

/** The dossiers of one form and period, in the order in which they were lodged. */
export async function readReports(
  executor: Executor,
  conditions: DossierConditions,
  { form, period }: { readonly form: FormCode; readonly period: Period },
): Promise<readonly StoredReport[]> {
  const parameters = new SqlParameters();
  const matching = await matchingIds(executor, conditions, parameters, null);
  if (matching === null) return [];
  const { rows } = await executor.query<StoredReport>(
    `SELECT dossier.code AS dossier, dossier.title, dossier.state, dossier.status, dossier.cluster_code AS cluster,
       json_build_object('code', dossier.procedure_code, 'version', dossier.procedure_version) AS procedure,
       dossier.facts #>> '{parties,reporter,0}' AS reporter, dossier.facts -> 'reports' AS reports
     FROM (SELECT DISTINCT id FROM (${matching.sql}) AS visible) AS listed JOIN dossier USING (id)
     WHERE dossier.facts @> ${parameters.add(JSON.stringify({ form, period }))}::jsonb ORDER BY dossier.id`,
    parameters.values,
  );
  return rows;
}
