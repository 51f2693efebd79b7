import { CATALOGUE } from '../../workflows/catalogue.js';
import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import { ApplyTransition } from '../application/apply-transition.js';
import { BringUpToDate } from '../application/bring-up-to-date.js';
import { PreviewReplanning } from '../application/calendar/preview-replanning.js';
import { ReplanClocks } from '../application/calendar/replan-clocks.js';
import {
  MakeCheckpoint,
  MakeDailyCheckpoint,
  type CheckpointSigners,
} from '../application/checkpoint/make-checkpoint.js';
import { StampCheckpoints, type TimeStampAuthority } from '../application/checkpoint/stamp-checkpoints.js';
import { CloseScoring } from '../application/council/close-scoring.js';
import { ReadSheets } from '../application/council/read-sheets.js';
import { SaveDraft } from '../application/council/save-draft.js';
import { SubmitSheet } from '../application/council/submit-sheet.js';
import { EndOpened } from '../application/effects/end-opened.js';
import { EnterRegister } from '../application/effects/enter-register.js';
import { OpenDossier } from '../application/effects/open-dossier.js';
import { SignalDossier } from '../application/effects/signal-dossier.js';
import { TellOpener } from '../application/effects/tell-opener.js';
import { UnsealSheets } from '../application/effects/unseal-sheets.js';
import { NotifyParties } from '../application/effects/notify-parties.js';
import { BeginUpload } from '../application/files/begin-upload.js';
import { CompleteUpload } from '../application/files/complete-upload.js';
import { AdvancePacks } from '../application/evidence/advance-packs.js';
import { OrderPack } from '../application/evidence/order-pack.js';
import { PackDossier } from '../application/evidence/pack-dossier.js';
import { SweepPacks } from '../application/evidence/sweep-packs.js';
import { NO_PLACES, type FilePlaces } from '../application/files/file-places.js';
import { ReadContent } from '../application/files/read-content.js';
import { ReceivePart } from '../application/files/receive-part.js';
import { SweepFiles } from '../application/files/sweep-files.js';
import { SweepOrphans } from '../application/files/sweep-orphans.js';
import { SweepUploads } from '../application/files/sweep-uploads.js';
import { AddEscalationRule } from '../application/escalation/add-escalation-rule.js';
import { DryRunEscalation } from '../application/escalation/dry-run-escalation.js';
import { EscalateClocks } from '../application/escalation/escalate-clocks.js';
import { LiveWorld } from '../application/live-world.js';
import { LodgeDossier } from '../application/lodge-dossier.js';
import { ApplyMigration } from '../application/migration/apply-migration.js';
import { ApproveMigration } from '../application/migration/approve-migration.js';
import { PreviewMigration } from '../application/migration/preview-migration.js';
import { ProposeMigration } from '../application/migration/propose-migration.js';
import { DeliverNotices, type MailOptions } from '../application/notices/deliver-notices.js';
import { systemNow, type Now } from '../application/now.js';
import { PreviewTransition } from '../application/preview-transition.js';
import { CorrectCluster } from '../application/registers/correct-cluster.js';
import { RecordInvestor } from '../application/registers/record-investor.js';
import { RecordSecondaryInvestor } from '../application/registers/record-secondary-investor.js';
import { SimulateDossier } from '../application/simulation/simulate-dossier.js';
import { RelayOutbox } from '../application/relay-outbox.js';
import type { ReportFailure } from '../application/report-failure.js';
import { SendCommand } from '../application/send-command.js';
import { CloseSession } from '../application/session/close-session.js';
import { FindActor } from '../application/session/find-actor.js';
import { OpenSession } from '../application/session/open-session.js';
import { SessionCache } from '../application/session/session-cache.js';
import { RecordSubstitution } from '../application/substitution/record-substitution.js';
import { RevokeSubstitution } from '../application/substitution/revoke-substitution.js';
import { AssignWork } from '../application/succession/assign-work.js';
import { FollowSuccessions } from '../application/succession/follow-successions.js';
import { SettleDueClocks } from '../application/settle-due-clocks.js';
import { StoredReferences } from '../application/stored-references.js';
import { MoveTrainingClock } from '../application/training-clock/move-training-clock.js';
import { TrainingClock } from '../application/training-clock/training-clock.js';
import { AddressPolicy } from '../application/webhooks/address-policy.js';
import { DeliverWebhooks } from '../application/webhooks/deliver-webhooks.js';
import { RegisterWebhook } from '../application/webhooks/register-webhook.js';
import type { WebhookSender } from '../application/webhooks/webhook-sender.js';
import { ReadWorkbook } from '../application/workbook/read-workbook.js';
import type { ServiceRules } from '../application/world.js';
import { ProcedureRegistry } from '../engine/procedure-registry.js';
import type { Database } from '../persistence/database.js';
import { JoiningDossierStore } from '../persistence/joining-dossier.store.js';
import { LetterPress } from '../gateways/letters/letter-press.js';
import { composeEvidence } from './open-files.js';

export interface ApplicationOptions {
  readonly rules: ServiceRules;
  /** What is published; the catalogue when left out. */
  readonly procedures?: readonly Procedure[];
  readonly sessionHours: number;
  /** The system's time; the tests set their own. */
  readonly now?: Now;
  /** Whether an administrator may move legal time ahead of the system's; never in production. */
  readonly trainingClock?: boolean;
  /** Told of what could not be done for one dossier. */
  readonly report?: ReportFailure;
  /** What leaves the house; left out where nothing does. */
  readonly outside?: Outside;
  /** Where files lie; left out where nobody sends or reads one. */
  readonly files?: FilePlaces;
  /** Who signs checkpoints; left out where nobody does. */
  readonly signers?: CheckpointSigners | null;
  /** Reads workbooks that people send; as the built program does when left out. */
  readonly readWorkbook?: ReadWorkbook;
  /** Prints letters; as the built program does when left out. */
  readonly letterPress?: LetterPress;
  /** Who stamps checkpoints with the time; left out where nobody does. */
  readonly authority?: TimeStampAuthority | null;
}

/** The ways out. */
export interface Outside {
  /** Null without a mail server. */
  readonly mail: MailOptions | null;
  /** Null in a process that sends nothing. */
  readonly webhooks: WebhookSender | null;
  /** Where webhooks may go. */
  readonly addresses: AddressPolicy;
}

const NOTHING_OUTSIDE: Outside = { mail: null, webhooks: null, addresses: new AddressPolicy([]) };

/** Everything that can be done, ready to be called by whichever edge. */
export type Application = ReturnType<typeof composeApplication>;

/** Builds the application on a database. Read the world with `world.refresh` before it is used. */
export function composeApplication(database: Database, options: ApplicationOptions) {
  const { pool } = database;
  const report = options.report ?? (() => undefined);
  const registry = new ProcedureRegistry(options.procedures ?? CATALOGUE);
  const { now = systemNow } = options;
  const trainingClock = options.trainingClock === true ? new TrainingClock(now) : null;
  const world = new LiveWorld(registry, options.rules, trainingClock?.now ?? now, trainingClock);
  const references = new StoredReferences(world, pool);
  const sessionCache = new SessionCache();
  const dossiers = new JoiningDossierStore(pool);
  const applyTransition = new ApplyTransition(world, dossiers, references);
  const lodgeDossier = new LodgeDossier(world, database);
  const unsealSheets = new UnsealSheets(world);
  const replanClocks = new ReplanClocks(world, pool);
  const followSuccessions = new FollowSuccessions(world, database, sessionCache, report);
  const settleDueClocks = new SettleDueClocks(world, database, report);
  const relayOutbox = new RelayOutbox(
    world,
    database,
    [
      new EnterRegister(world),
      new NotifyParties(world),
      new OpenDossier(world, lodgeDossier),
      new TellOpener(world),
      new EndOpened(world),
      new SignalDossier(world),
      unsealSheets,
    ],
    report,
  );
  const escalateClocks = new EscalateClocks(world, database, report);
  const bringUpToDate = new BringUpToDate([
    replanClocks,
    followSuccessions,
    settleDueClocks,
    escalateClocks,
    relayOutbox,
  ]);
  const unsealing = new RelayOutbox(world, database, [unsealSheets], report);
  const closeScoring = new CloseScoring(world, database, unsealing);
  const files = options.files ?? NO_PLACES;
  const evidencePack = composeEvidence(world, pool, files);
  const { signers = null, authority = null } = options;
  const makeCheckpoint = signers && new MakeCheckpoint(database, world.now, signers);
  const { mail, webhooks, addresses } = options.outside ?? NOTHING_OUTSIDE;
  return {
    database,
    /** The time on the wall, whatever a training says. */
    systemNow: now,
    registry,
    world,
    applyTransition,
    previewTransition: new PreviewTransition(world, dossiers, references),
    correctCluster: new CorrectCluster(world, database),
    recordInvestor: new RecordInvestor(world, database),
    recordSecondaryInvestor: new RecordSecondaryInvestor(world, database),
    simulateDossier: new SimulateDossier(world, pool),
    lodgeDossier,
    replanClocks,
    followSuccessions,
    assignWork: new AssignWork(world, database, applyTransition),
    settleDueClocks,
    escalateClocks,
    relayOutbox,
    bringUpToDate,
    previewReplanning: new PreviewReplanning(world, pool),
    moveTrainingClock: new MoveTrainingClock(trainingClock, pool, bringUpToDate),
    proposeMigration: new ProposeMigration(world, pool),
    approveMigration: new ApproveMigration(world, pool),
    previewMigration: new PreviewMigration(world, pool),
    applyMigration: new ApplyMigration(world, pool, applyTransition),
    dryRunEscalation: new DryRunEscalation(world, pool),
    addEscalationRule: new AddEscalationRule(world, database),
    deliverNotices: new DeliverNotices(world, pool, mail),
    deliverWebhooks: new DeliverWebhooks(world, pool, webhooks),
    registerWebhook: new RegisterWebhook(world, pool, addresses),
    recordSubstitution: new RecordSubstitution(world, database, sessionCache),
    revokeSubstitution: new RevokeSubstitution(world, pool, sessionCache),
    saveDraft: new SaveDraft(world, database),
    submitSheet: new SubmitSheet(world, database),
    readSheets: new ReadSheets(database),
    closeScoring,
    sendCommand: new SendCommand(applyTransition, closeScoring),
    files,
    beginUpload: new BeginUpload(world, pool, now, files),
    receivePart: new ReceivePart(pool, files),
    completeUpload: new CompleteUpload(world, database, files),
    sweepFiles: new SweepFiles([
      new SweepUploads(pool, now, files),
      new SweepOrphans(database, now, files),
      new SweepPacks(pool, now, files.packs),
    ]),
    readContent: new ReadContent(files),
    readWorkbook: options.readWorkbook ?? new ReadWorkbook(),
    letterPress: options.letterPress ?? new LetterPress(),
    evidencePack,
    orderPack: new OrderPack(pool, now, files.packs),
    advancePacks: new AdvancePacks(
      database,
      now,
      files,
      new PackDossier({ world, executor: pool, now, evidence: evidencePack, space: files.packs, report }),
    ),
    /** Null where nobody signs. */
    makeCheckpoint,
    makeDailyCheckpoint: new MakeDailyCheckpoint(database, world.now, makeCheckpoint),
    stampCheckpoints: new StampCheckpoints(pool, world.now, authority),
    openSession: new OpenSession(pool, now, options.sessionHours),
    findActor: new FindActor(pool, world, sessionCache, now),
    closeSession: new CloseSession(pool, sessionCache),
  };
}
