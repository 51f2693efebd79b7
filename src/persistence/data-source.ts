import { DataSource } from 'typeorm';

import { MIGRATIONS } from '../../migrations/catalogue.js';
import { AppUserEntity } from './app-user.store.js';
import { CalendarEditionEntity } from './calendar-edition.store.js';
import { CheckpointTimeStampEntity } from './checkpoint-time-stamp.store.js';
import { CheckpointLeafEntity, CheckpointSubtreeEntity } from './checkpoint-tree.store.js';
import { AccessCheckpointEntity, AccessLeafEntity } from './access-checkpoint.store.js';
import { AccessAnchorEntity, AccessEntryEntity } from './access-entry.store.js';
import { CheckpointEntity, CheckpointKeyEntity } from './checkpoint.store.js';
import { ClockEntity } from './clock.store.js';
import { ClusterEntity } from './cluster.store.js';
import { RegisterValueEntity } from './register-value.store.js';
import { SecondaryInvestorEntity } from './secondary-investor.store.js';
import { CommandReceiptEntity } from './command-receipt.store.js';
import { CouncilSealEntity, CouncilSheetEntity } from './council-sheet.store.js';
import { DocumentRecordEntity } from './document-record.store.js';
import { DossierCodeCounterEntity } from './dossier-code-counter.store.js';
import { DossierFileEntity } from './dossier-file.store.js';
import { DossierMigrationEntity, MigrationApprovalEntity } from './dossier-migration.store.js';
import { SuccessionEntity } from './succession.store.js';
import { UnitAssignmentEntity } from './unit-assignment.store.js';
import { DossierLinkEntity } from './dossier-link.store.js';
import { DossierPartyEntity } from './dossier-party.store.js';
import { DossierPersonEntity } from './dossier-person.store.js';
import { DossierSearchEntity } from './dossier-search.store.js';
import { DossierEntity } from './dossier.store.js';
import { EvidencePackDossierEntity } from './evidence-pack-dossier.store.js';
import { EvidencePackEntity } from './evidence-pack.store.js';
import { EscalationRuleEntity } from './escalation-rule.store.js';
import { EscalationEntity } from './escalation.store.js';
import { FileUploadEntity } from './file-upload.store.js';
import { ImportedRowEntity, ImportRunEntity } from './import-run.store.js';
import { InvestorEntity } from './investor.store.js';
import { JournalEntryEntity } from './journal-entry.store.js';
import { LetterActEntity } from './letter-act.store.js';
import { LetterEntity } from './letter.store.js';
import { LoginFailureEntity } from './login-failure.store.js';
import { NoticeDeliveryEntity } from './notice-delivery.store.js';
import { NoticePreferenceEntity } from './notice-preference.store.js';
import { NoticeEntity } from './notice.store.js';
import { OutboxEntity } from './outbox.store.js';
import { ProvinceParameterEntity } from './province-parameter.store.js';
import { RoleAssignmentEntity } from './role-assignment.store.js';
import { SavedViewEntity } from './saved-view.store.js';
import { SubstitutionEntity } from './substitution.store.js';
import { TrainingClockMoveEntity } from './training-clock-move.store.js';
import { SettlementFailureEntity } from './settlement-failure.store.js';
import { UnitEntity, UnitSuccessionEntity } from './unit.store.js';
import { UserSessionEntity } from './user-session.store.js';
import { WebhookDeliveryEntity } from './webhook-delivery.store.js';
import { WebhookEndpointEntity } from './webhook-endpoint.store.js';

const ENTITIES = [
  UnitEntity,
  UnitSuccessionEntity,
  ProvinceParameterEntity,
  AppUserEntity,
  RoleAssignmentEntity,
  UserSessionEntity,
  LoginFailureEntity,
  SubstitutionEntity,
  SavedViewEntity,
  InvestorEntity,
  ClusterEntity,
  SecondaryInvestorEntity,
  RegisterValueEntity,
  DossierEntity,
  DossierPartyEntity,
  DossierSearchEntity,
  DossierCodeCounterEntity,
  JournalEntryEntity,
  DocumentRecordEntity,
  ClockEntity,
  CommandReceiptEntity,
  OutboxEntity,
  SettlementFailureEntity,
  NoticeEntity,
  EscalationRuleEntity,
  EscalationEntity,
  DossierLinkEntity,
  DossierPersonEntity,
  CouncilSheetEntity,
  CouncilSealEntity,
  DossierFileEntity,
  FileUploadEntity,
  LetterEntity,
  LetterActEntity,
  EvidencePackEntity,
  EvidencePackDossierEntity,
  CheckpointLeafEntity,
  CheckpointSubtreeEntity,
  AccessEntryEntity,
  AccessAnchorEntity,
  AccessLeafEntity,
  AccessCheckpointEntity,
  CheckpointEntity,
  CheckpointKeyEntity,
  CheckpointTimeStampEntity,
  NoticePreferenceEntity,
  NoticeDeliveryEntity,
  WebhookEndpointEntity,
  WebhookDeliveryEntity,
  CalendarEditionEntity,
  TrainingClockMoveEntity,
  ImportRunEntity,
  ImportedRowEntity,
  DossierMigrationEntity,
  MigrationApprovalEntity,
  SuccessionEntity,
  UnitAssignmentEntity,
];

/** TypeORM's view of the database, for migrations and for comparing the schema; no request goes through it. */
export function createDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    poolSize: 2,
  });
}
