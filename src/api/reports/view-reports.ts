import { dueBefore, formOf, namePeriod, type FormCode } from '../../../workflows/periodic-report/forms.js';
import { canBeLodged } from '../../../workflows/periodic-report/duties.js';
import type { RollUpEntry, RollUpNode } from '../../../workflows/periodic-report/roll-up.js';
import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import { describeRefusal } from '../../application/describe-refusal.js';
import type { DutyStanding, FormAndPeriod } from '../../application/reports/duty-standing.js';
import {
  describeEarlierLodgement,
  type EarlierLodgement,
} from '../../application/reports/earlier-lodgement.js';
import type { LodgedDuty } from '../../application/reports/lodge-duties.js';
import type { DutyAnswer } from '../../application/reports/report-desk.js';
import type { Refusal } from '../../application/refusal.js';
import { addDays } from '../../engine/calendar/local-date.js';
import type { ProcedureRegistry } from '../../engine/procedure-registry.js';
import type { StoredReport } from '../../persistence/report.reader.js';
import { stateLabelsOf } from '../dossiers/state-labels.js';
import type { Answer } from '../views/building-blocks.js';
import type { reportDuties, reportLodgement, reportRollUp } from '../views/report.view.js';
import { codeOfPeriod } from './period-code.js';

/** How the codes of an answer are called. */
export interface Named {
  readonly registry: ProcedureRegistry;
  readonly names: ReadonlyMap<PartyCode, string>;
  readonly clusters: ReadonlyMap<string, string>;
}

type Party = Answer<typeof reportDuties>['duties'][number]['cluster'];

const named = (code: string | null, names: ReadonlyMap<string, string>): Party =>
  code === null ? null : { code, name: names.get(code) ?? code };

/** Everybody whose name an answer shows. */
export function partiesOf({ standings, beside, scope }: DutyAnswer): readonly PartyCode[] {
  const duties = standings.flatMap(({ duty: { reporter, recipient, cluster } }) => [
    ...recipient,
    ...[reporter, cluster?.commune].flatMap((code) => code ?? []),
  ]);
  const { province, committee, department } = scope;
  return [
    ...duties,
    ...beside.flatMap(({ reporter }) => reporter ?? []),
    ...[province, committee, department].flatMap((code) => code ?? []),
  ];
}

function viewAsked({ form, period }: FormAndPeriod, { scope, isWhole }: DutyAnswer) {
  const day = dueBefore(form, period);
  return {
    province: scope.province,
    form,
    formLabel: formOf(form).label,
    period: codeOfPeriod(period),
    periodName: namePeriod(period),
    lastDay: day === null ? '' : addDays(day, -1),
    isWhole,
  };
}

function viewDossier({ registry }: Named, report: StoredReport) {
  const { dossier: code, title, procedure, state, status, reports } = report;
  const last = reports.at(-1) ?? null;
  return {
    ...{ code, title, state, status },
    ...stateLabelsOf(registry, procedure, state),
    submittedOn: last?.on ?? null,
    inTime: last?.inTime ?? null,
  };
}

const viewBeside = (known: Named, { beside }: DutyAnswer) =>
  beside.map((report) => ({
    reporter: named(report.reporter, known.names),
    cluster: report.cluster,
    dossier: viewDossier(known, report),
  }));

export function viewDuties(
  asked: FormAndPeriod,
  answer: DutyAnswer,
  known: Named,
  mayLodge: (standing: DutyStanding) => boolean,
): Answer<typeof reportDuties> {
  const { names, clusters } = known;
  return {
    ...viewAsked(asked, answer),
    duties: answer.standings.map((standing) => {
      const { duty, report } = standing;
      const { key, reporter, cluster, recipient, copyTo, unknown } = duty;
      return {
        ...{ key, copyTo, unknown },
        reporter: named(reporter, names),
        cluster: named(cluster?.code ?? null, clusters),
        recipients: recipient.map((code) => ({ code, name: names.get(code) ?? code })),
        status: report !== null ? 'lodged' : canBeLodged(duty) ? 'notLodged' : 'waiting',
        dossier: report === null ? null : viewDossier(known, report),
        mayLodge: mayLodge(standing),
      };
    }),
    beside: viewBeside(known, answer),
  };
}

function viewNode({ unit, figures, missing }: RollUpNode, { names, clusters }: Named) {
  return {
    unit: { code: unit, name: names.get(unit) ?? unit },
    figures: figures.map(({ code, sum, from, without }) => ({ code, sum, from, without })),
    missing: missing.map(({ reporter, cluster, dossier }: RollUpEntry) => ({
      reporter: named(reporter, names),
      cluster: named(cluster, clusters),
      dossier,
    })),
  };
}

export function viewRollUp(
  asked: FormAndPeriod,
  answer: DutyAnswer,
  root: RollUpNode,
  known: Named,
): Answer<typeof reportRollUp> {
  return {
    ...viewAsked(asked, answer),
    indicators: indicatorsOf(asked.form),
    ...viewNode(root, known),
    below: root.below.map((node) => viewNode(node, known)),
    beside: viewBeside(known, answer),
  };
}

const indicatorsOf = (form: FormCode): number | null => formOf(form).indicators;

export function viewLodged(
  lodged: readonly LodgedDuty[],
  left: number,
  { names, clusters }: Named,
): Answer<typeof reportLodgement> {
  return {
    results: lodged.map(({ duty: { key, reporter, cluster }, dossier, refusal, earlier }) => ({
      key,
      reporter: named(reporter, names),
      cluster: named(cluster?.code ?? null, clusters),
      dossier,
      earlier: earlier === null ? null : { dossier: earlier.dossier, by: earlier.by, at: earlier.at },
      refusal: refusalOf(refusal, earlier),
    })),
    left,
  };
}

function refusalOf(refusal: Refusal | null, earlier: EarlierLodgement | null): string | null {
  if (earlier !== null) return describeEarlierLodgement(earlier);
  return refusal === null ? null : describeRefusal(refusal);
}
