import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, Reflector } from '@nestjs/core';
import type { Logger } from 'pino';

import type { Role } from '../../workflows/vocabulary/role.js';
import { AccessController } from '../api/access/access.controller.js';
import { ReasonGuard } from '../api/access/reason.guard.js';
import { AuditController } from '../api/audit/audit.controller.js';
import { CheckpointDesk } from '../api/audit/checkpoint-desk.js';
import { CheckpointsController } from '../api/audit/checkpoints.controller.js';
import { ExportDesk } from '../api/audit/export-desk.js';
import { EvidenceController } from '../api/audit/evidence.controller.js';
import { PacksController } from '../api/audit/packs.controller.js';
import { JournalExportController } from '../api/audit/journal-export.controller.js';
import { ReadEvidence } from '../api/audit/read-evidence.js';
import { SendPack } from '../api/audit/send-pack.js';
import { VerifyProvinces } from '../api/audit/verify-provinces.js';
import { CalendarController } from '../api/calendar/calendar.controller.js';
import { EditionsController } from '../api/calendar/editions.controller.js';
import { DocsController } from '../api/docs/docs.controller.js';
import { OpenApiText } from '../api/docs/openapi-text.js';
import { CouncilActs } from '../api/councils/council-acts.js';
import { CouncilsController } from '../api/councils/councils.controller.js';
import { OutcomeController } from '../api/councils/outcome.controller.js';
import { SheetsController } from '../api/councils/sheets.controller.js';
import { DossiersController } from '../api/dossiers/dossiers.controller.js';
import { HistoryController } from '../api/dossiers/history.controller.js';
import { SimulationController } from '../api/dossiers/simulation.controller.js';
import { ListConditions } from '../api/dossiers/list-conditions.js';
import { PartyNames } from '../application/party-names.js';
import { ReadDossier } from '../api/dossiers/read-dossier.js';
import { TransitionsController } from '../api/dossiers/transitions.controller.js';
import { EventHub } from '../api/events/event-hub.js';
import { EventsController } from '../api/events/events.controller.js';
import { FilesController } from '../api/files/files.controller.js';
import { ReadFiles } from '../api/files/read-files.js';
import { SendContent } from '../api/files/send-content.js';
import { UploadsController } from '../api/files/uploads.controller.js';
import { ExportController } from '../api/export/export.controller.js';
import type { RouteTable } from '../api/http/route-table.js';
import { EscalationController } from '../api/escalation/escalation.controller.js';
import { EscalationRulesController } from '../api/escalation/escalation-rules.controller.js';
import { MigrationsController } from '../api/migrations/migrations.controller.js';
import { DossierNoticesController } from '../api/notices/dossier-notices.controller.js';
import { NoticesController } from '../api/notices/notices.controller.js';
import { HealthController } from '../api/operations/health.controller.js';
import { Metrics } from '../api/operations/metrics.js';
import { OperationsController } from '../api/operations/operations.controller.js';
import { QueueOperations, type QueueDesk } from '../api/operations/queue-operations.js';
import { Readiness } from '../api/operations/readiness.js';
import { ProblemFilter } from '../api/problems/problem.filter.js';
import { ProblemsController } from '../api/problems/problems.controller.js';
import { ProceduresController } from '../api/procedures/procedures.controller.js';
import { ClustersController } from '../api/registers/clusters.controller.js';
import { OfferedFiguresController } from '../api/registers/offered-figures.controller.js';
import { RegistersController } from '../api/registers/registers.controller.js';
import { AskReports } from '../api/reports/ask-reports.js';
import { ReportFormController } from '../api/reports/report-form.controller.js';
import { ReportsController } from '../api/reports/reports.controller.js';
import { RollUpExportController } from '../api/reports/roll-up-export.controller.js';
import { RequestPipe } from '../api/requests/request-pipe.js';
import { DemoAccounts } from '../api/session/demo-accounts.js';
import { DemoAccountsController } from '../api/session/demo-accounts.controller.js';
import { SavedViewsController } from '../api/saved-views/saved-views.controller.js';
import { ScheduleController } from '../api/schedule/schedule.controller.js';
import { DescribeSession } from '../api/session/describe-session.js';
import { SessionCookie } from '../api/session/session-cookie.js';
import { SessionController } from '../api/session/session.controller.js';
import { SessionGuard } from '../api/session/session.guard.js';
import { StatisticsController } from '../api/statistics/statistics.controller.js';
import { SubstitutionsController } from '../api/substitutions/substitutions.controller.js';
import { SuccessionsController } from '../api/successions/successions.controller.js';
import { TrainingClockController } from '../api/training-clock/training-clock.controller.js';
import { WebhooksController } from '../api/webhooks/webhooks.controller.js';
import { Duties } from '../api/worklist/duties.js';
import { OwnWork } from '../api/worklist/own-work.js';
import { WorklistController } from '../api/worklist/worklist.controller.js';
import { WorkloadController } from '../api/workload/workload.controller.js';
import { AddEscalationRule } from '../application/escalation/add-escalation-rule.js';
import { DryRunEscalation } from '../application/escalation/dry-run-escalation.js';
import { BeginUpload } from '../application/files/begin-upload.js';
import { CompleteUpload } from '../application/files/complete-upload.js';
import { ReceivePart } from '../application/files/receive-part.js';
import { PreviewReplanning } from '../application/calendar/preview-replanning.js';
import { CriteriaLibrary } from '../application/council/criteria-library.js';
import { ReadSheets } from '../application/council/read-sheets.js';
import { SaveDraft } from '../application/council/save-draft.js';
import { SubmitSheet } from '../application/council/submit-sheet.js';
import { EvidencePack } from '../application/evidence/evidence-pack.js';
import { OrderPack } from '../application/evidence/order-pack.js';
import { LiveWorld } from '../application/live-world.js';
import { LodgeDossier } from '../application/lodge-dossier.js';
import { findEarlierLodgement } from '../application/reports/earlier-lodgement.js';
import { LodgeDuties } from '../application/reports/lodge-duties.js';
import { ApplyMigration } from '../application/migration/apply-migration.js';
import { ApproveMigration } from '../application/migration/approve-migration.js';
import { PreviewMigration } from '../application/migration/preview-migration.js';
import { ProposeMigration } from '../application/migration/propose-migration.js';
import { SendCommand } from '../application/send-command.js';
import { CloseSession } from '../application/session/close-session.js';
import { FindActor } from '../application/session/find-actor.js';
import { OpenSession } from '../application/session/open-session.js';
import { RecordSubstitution } from '../application/substitution/record-substitution.js';
import { RevokeSubstitution } from '../application/substitution/revoke-substitution.js';
import { AssignWork } from '../application/succession/assign-work.js';
import { MoveTrainingClock } from '../application/training-clock/move-training-clock.js';
import { RegisterWebhook } from '../application/webhooks/register-webhook.js';
import { PreviewTransition } from '../application/preview-transition.js';
import { CorrectCluster } from '../application/registers/correct-cluster.js';
import { RecordInvestor } from '../application/registers/record-investor.js';
import { RecordSecondaryInvestor } from '../application/registers/record-secondary-investor.js';
import { SimulateDossier } from '../application/simulation/simulate-dossier.js';
import { ReadWorkbook } from '../application/workbook/read-workbook.js';
import { ProcedureRegistry } from '../engine/procedure-registry.js';
import { Database } from '../persistence/database.js';
import { readCriteriaSets } from '../gateways/criteria-sets-folder.js';
import type { Application } from './compose-application.js';
import { findSeed } from './find-seed.js';
import { LETTER_CONTROLLERS, provideLetters } from './provide-letters.js';

export interface ApiParts {
  readonly application: Application;
  readonly routes: RouteTable;
  readonly metrics: Metrics;
  readonly readiness: Readiness;
  readonly queues: QueueDesk;
  readonly openApi: OpenApiText;
  readonly logger: Logger;
  readonly cookieSecure: boolean;
  readonly demoPassword: string | null;
  /** Who opens dossiers by these roles alone says why. */
  readonly accessReasonRoles: readonly Role[];
}

const CONTROLLERS = [
  SessionController,
  DemoAccountsController,
  ProceduresController,
  ExportController,
  DossiersController,
  TransitionsController,
  HistoryController,
  SimulationController,
  UploadsController,
  FilesController,
  ...LETTER_CONTROLLERS,
  WorklistController,
  WorkloadController,
  StatisticsController,
  ReportsController,
  RollUpExportController,
  ReportFormController,
  ScheduleController,
  SavedViewsController,
  CouncilsController,
  SheetsController,
  OutcomeController,
  NoticesController,
  DossierNoticesController,
  WebhooksController,
  EventsController,
  ClustersController,
  RegistersController,
  OfferedFiguresController,
  EditionsController,
  CalendarController,
  SubstitutionsController,
  TrainingClockController,
  AccessController,
  MigrationsController,
  SuccessionsController,
  AuditController,
  CheckpointsController,
  JournalExportController,
  EvidenceController,
  PacksController,
  EscalationRulesController,
  EscalationController,
  OperationsController,
  ProblemsController,
  HealthController,
  DocsController,
];

/** Gives the controllers what they ask for by class. The classes themselves know nothing of Nest. */
@Module({})
export class ApiModule {
  static of(parts: ApiParts): DynamicModule {
    return { module: ApiModule, controllers: CONTROLLERS, providers: providersOf(parts) };
  }

  /** Only what operators ask, for a process that serves nobody else. */
  static ofOperations(parts: ApiParts): DynamicModule {
    return { module: ApiModule, controllers: [HealthController], providers: providersOf(parts) };
  }
}

function providersOf(parts: ApiParts): Provider[] {
  return [...provideApplication(parts.application), ...provideEdge(parts)];
}

function provideApplication(application: Application): readonly Provider[] {
  return [
    { provide: Database, useValue: application.database },
    { provide: ProcedureRegistry, useValue: application.registry },
    { provide: LiveWorld, useValue: application.world },
    { provide: SendCommand, useValue: application.sendCommand },
    { provide: PreviewTransition, useValue: application.previewTransition },
    { provide: CorrectCluster, useValue: application.correctCluster },
    { provide: RecordInvestor, useValue: application.recordInvestor },
    { provide: RecordSecondaryInvestor, useValue: application.recordSecondaryInvestor },
    { provide: SimulateDossier, useValue: application.simulateDossier },
    { provide: LodgeDossier, useValue: application.lodgeDossier },
    { provide: ReadWorkbook, useValue: application.readWorkbook },
    {
      provide: LodgeDuties,
      useValue: new LodgeDuties(application.lodgeDossier, (id) =>
        findEarlierLodgement(application.database.pool, id),
      ),
    },
    { provide: AddEscalationRule, useValue: application.addEscalationRule },
    { provide: DryRunEscalation, useValue: application.dryRunEscalation },
    { provide: RecordSubstitution, useValue: application.recordSubstitution },
    { provide: RevokeSubstitution, useValue: application.revokeSubstitution },
    { provide: AssignWork, useValue: application.assignWork },
    { provide: PreviewMigration, useValue: application.previewMigration },
    { provide: ProposeMigration, useValue: application.proposeMigration },
    { provide: ApproveMigration, useValue: application.approveMigration },
    { provide: ApplyMigration, useValue: application.applyMigration },
    { provide: PreviewReplanning, useValue: application.previewReplanning },
    { provide: MoveTrainingClock, useValue: application.moveTrainingClock },
    { provide: SaveDraft, useValue: application.saveDraft },
    { provide: SubmitSheet, useValue: application.submitSheet },
    { provide: ReadSheets, useValue: application.readSheets },
    { provide: BeginUpload, useValue: application.beginUpload },
    { provide: ReceivePart, useValue: application.receivePart },
    { provide: CompleteUpload, useValue: application.completeUpload },
    { provide: OrderPack, useValue: application.orderPack },
    { provide: OpenSession, useValue: application.openSession },
    { provide: FindActor, useValue: application.findActor },
    { provide: CloseSession, useValue: application.closeSession },
    { provide: RegisterWebhook, useValue: application.registerWebhook },
  ];
}

function provideEdge({ application, routes, logger, ...parts }: ApiParts): readonly Provider[] {
  const { database, registry, world, findActor, sendCommand } = application;
  const names = new PartyNames(world, database.pool);
  const readDossier = new ReadDossier(world, database.pool, names);
  const readFiles = new ReadFiles(world, database.pool, readDossier, application.files.limits);
  const content = new SendContent(application.readContent, (error) => {
    logger.error({ err: error }, 'A file could not be read as it was received.');
  });
  const conditions = new ListConditions(world);
  const cookie = new SessionCookie(parts.cookieSecure);
  const events = new EventHub(world, database.pool, findActor, (error) => {
    logger.warn({ err: error }, 'Open pages could not be told what changed.');
  });
  return [
    { provide: Metrics, useValue: parts.metrics },
    { provide: Readiness, useValue: parts.readiness },
    { provide: QueueOperations, useValue: new QueueOperations(parts.queues) },
    { provide: OpenApiText, useValue: parts.openApi },
    { provide: SessionCookie, useValue: cookie },
    {
      provide: DemoAccounts,
      useValue: new DemoAccounts(world, database.pool, names, parts.demoPassword),
    },
    { provide: DescribeSession, useValue: new DescribeSession(world, names) },
    { provide: ReadDossier, useValue: readDossier },
    { provide: ListConditions, useValue: conditions },
    { provide: AskReports, useValue: new AskReports(world, database.pool, conditions, names) },
    { provide: PartyNames, useValue: names },
    { provide: ReadFiles, useValue: readFiles },
    { provide: ReadEvidence, useValue: new ReadEvidence(world, readDossier, readFiles) },
    { provide: SendPack, useValue: new SendPack(application.files.packs) },
    { provide: SendContent, useValue: content },
    ...provideLetters(application, { names, readFiles, content }),
    { provide: CouncilActs, useValue: new CouncilActs(sendCommand, readDossier) },
    {
      provide: CriteriaLibrary,
      useValue: new CriteriaLibrary(readCriteriaSets(new URL('criteria-sets/', findSeed()))),
    },
    { provide: EvidencePack, useValue: application.evidencePack },
    { provide: VerifyProvinces, useValue: new VerifyProvinces(world, database.pool) },
    { provide: ExportDesk, useValue: new ExportDesk(world, database) },
    { provide: CheckpointDesk, useValue: new CheckpointDesk(application.makeCheckpoint) },
    { provide: EventHub, useValue: events },
    { provide: OwnWork, useValue: new OwnWork(world, new Duties(registry)) },
    { provide: APP_PIPE, useValue: new RequestPipe() },
    { provide: APP_FILTER, useValue: new ProblemFilter(routes, logger) },
    {
      provide: APP_GUARD,
      useFactory: (reflector: Reflector) => new SessionGuard(reflector, findActor, cookie),
      inject: [Reflector],
    },
    { provide: APP_GUARD, useValue: new ReasonGuard(parts.accessReasonRoles) },
  ];
}
