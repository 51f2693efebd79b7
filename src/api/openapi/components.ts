import type { TSchema } from '@sinclair/typebox';

import { accessList, accessVerification } from '../views/access.view.js';
import { dossierVerification, verificationView } from '../views/audit.view.js';
import {
  checkpointList,
  checkpointView,
  consistencyProofView,
  inclusionProofView,
} from '../views/checkpoint.view.js';
import { evidencePackList, evidencePackView } from '../views/evidence-pack.view.js';
import {
  calendarEditionList,
  calendarPreview,
  calendarReplanning,
  calendarYear,
  dueView,
} from '../views/calendar.view.js';
import { commonActs } from '../views/common-acts.view.js';
import { clockExplanation } from '../views/clock.view.js';
import {
  councilView,
  councilList,
  councilMembers,
  councilCriteria,
  criteriaSetList,
  councilApplications,
  councilConflicts,
  councilSheets,
  ownSheet,
  savedDraft,
  councilResult,
  councilMinutes,
} from '../views/council.view.js';
import { dossierCounts } from '../views/dossier-counts.view.js';
import {
  commandAnswer,
  dossierChain,
  dossierList,
  dossierView,
  minimalAnswer,
  replayView,
} from '../views/dossier.view.js';
import {
  escalationForecast,
  escalationList,
  escalationRule,
  escalationRuleList,
} from '../views/escalation.view.js';
import { fileList, fileView, uploadView } from '../views/file.view.js';
import { healthView } from '../views/health.view.js';
import { journalView } from '../views/journal.view.js';
import { letterList, letterView, waitingLetterList } from '../views/letter.view.js';
import { migrationBatch, migrationList, migrationPreview, migrationView } from '../views/migration.view.js';
import { failuresView, queuesView } from '../views/operations.view.js';
import { dossierNoticeList, noticeList, noticePreference, unreadCount } from '../views/notice.view.js';
import { transitionPreview } from '../views/preview.view.js';
import { problemTypeView, problemView } from '../views/problem.view.js';
import { procedureLayout, procedureList, procedureVersions, procedureView } from '../views/procedure.view.js';
import {
  clusterAreaList,
  clusterChain,
  clusterDetail,
  clusterList,
  investorList,
  investorView,
  offeredFigures,
  registerHistory,
  personList,
  secondaryInvestorList,
  secondaryInvestorView,
  unitList,
} from '../views/register.view.js';
import {
  filledReportForm,
  reportDuties,
  reportFormList,
  reportLodgement,
  reportRollUp,
} from '../views/report.view.js';
import { simulationView } from '../views/simulation.view.js';
import { savedView, savedViewList } from '../views/saved-view.view.js';
import { scheduleList } from '../views/schedule.view.js';
import { demoAccounts, sessionView } from '../views/session.view.js';
import { statisticsCases, statisticsView } from '../views/statistics.view.js';
import { substitutionList, substitutionView } from '../views/substitution.view.js';
import { assignedWork, successionList, unitStatistics, waitingWork } from '../views/succession.view.js';
import { trainingClockView } from '../views/training-clock.view.js';
import { newWebhook, webhookDeliveryList, webhookList } from '../views/webhook.view.js';
import { worklistCounts } from '../views/worklist.view.js';
import { personLoadList, unitLoadList } from '../views/workload.view.js';

/** The schemas that the OpenAPI document names. */
export const COMPONENTS = {
  Problem: problemView,
  ProblemType: problemTypeView,
  Health: healthView,
  Session: sessionView,
  DemoAccounts: demoAccounts,
  ProcedureList: procedureList,
  ProcedureVersions: procedureVersions,
  Procedure: procedureView,
  ProcedureLayout: procedureLayout,
  Dossier: dossierView,
  DossierList: dossierList,
  DossierChain: dossierChain,
  DossierCounts: dossierCounts,
  WorklistCounts: worklistCounts,
  CommonActs: commonActs,
  SavedView: savedView,
  SavedViewList: savedViewList,
  ScheduleList: scheduleList,
  UnitLoadList: unitLoadList,
  PersonLoadList: personLoadList,
  TransitionPreview: transitionPreview,
  Simulation: simulationView,
  CommandAnswer: commandAnswer,
  MinimalAnswer: minimalAnswer,
  Upload: uploadView,
  DossierFile: fileView,
  DossierFileList: fileList,
  Letter: letterView,
  LetterList: letterList,
  WaitingLetterList: waitingLetterList,
  Journal: journalView,
  Replay: replayView,
  ClockExplanation: clockExplanation,
  ClusterList: clusterList,
  ClusterDetail: clusterDetail,
  ClusterChain: clusterChain,
  ClusterAreaList: clusterAreaList,
  OfferedFigures: offeredFigures,
  RegisterHistory: registerHistory,
  SecondaryInvestor: secondaryInvestorView,
  PersonList: personList,
  SecondaryInvestorList: secondaryInvestorList,
  Investor: investorView,
  InvestorList: investorList,
  UnitList: unitList,
  CalendarYear: calendarYear,
  CalendarPreview: calendarPreview,
  CalendarEditionList: calendarEditionList,
  CalendarReplanning: calendarReplanning,
  TrainingClock: trainingClockView,
  Due: dueView,
  Substitution: substitutionView,
  SubstitutionList: substitutionList,
  SuccessionList: successionList,
  WaitingWork: waitingWork,
  AssignedWork: assignedWork,
  UnitStatistics: unitStatistics,
  Migration: migrationView,
  MigrationList: migrationList,
  MigrationPreview: migrationPreview,
  MigrationBatch: migrationBatch,
  Verification: verificationView,
  DossierVerification: dossierVerification,
  Statistics: statisticsView,
  StatisticsCases: statisticsCases,
  ReportFormList: reportFormList,
  ReportDuties: reportDuties,
  ReportLodgement: reportLodgement,
  ReportRollUp: reportRollUp,
  FilledReportForm: filledReportForm,
  AccessList: accessList,
  AccessVerification: accessVerification,
  Checkpoint: checkpointView,
  CheckpointList: checkpointList,
  InclusionProof: inclusionProofView,
  ConsistencyProof: consistencyProofView,
  EvidencePack: evidencePackView,
  EvidencePackList: evidencePackList,
  EscalationRule: escalationRule,
  EscalationRuleList: escalationRuleList,
  EscalationList: escalationList,
  EscalationForecast: escalationForecast,
  Council: councilView,
  CouncilList: councilList,
  CouncilMembers: councilMembers,
  CouncilCriteria: councilCriteria,
  CriteriaSetList: criteriaSetList,
  CouncilApplications: councilApplications,
  CouncilConflicts: councilConflicts,
  CouncilSheets: councilSheets,
  OwnSheet: ownSheet,
  SavedDraft: savedDraft,
  CouncilResult: councilResult,
  CouncilMinutes: councilMinutes,
  Queues: queuesView,
  Failures: failuresView,
  NoticeList: noticeList,
  UnreadCount: unreadCount,
  NoticePreference: noticePreference,
  DossierNoticeList: dossierNoticeList,
  WebhookList: webhookList,
  NewWebhook: newWebhook,
  WebhookDeliveryList: webhookDeliveryList,
} as const satisfies Readonly<Record<string, TSchema>>;

export type ComponentName = keyof typeof COMPONENTS;

export function referTo(component: string): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${component}` };
}
