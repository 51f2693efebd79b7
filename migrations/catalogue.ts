import { ApplicationRole } from './0001-application-role.js';
import { Units } from './0002-units.js';
import { Users } from './0003-users.js';
import { Registers } from './0004-registers.js';
import { Dossiers } from './0005-dossiers.js';
import { Journal } from './0006-journal.js';
import { EditionsAndImports } from './0007-editions-and-imports.js';
import { DocumentRecords } from './0008-document-records.js';
import { Notices } from './0009-notices.js';
import { Attempts } from './0010-attempts.js';
import { Escalations } from './0011-escalations.js';
import { Deliveries } from './0012-deliveries.js';
import { Substitutions } from './0013-substitutions.js';
import { MovingTime } from './0014-moving-time.js';
import { DossierLinks } from './0015-dossier-links.js';
import { DossierPeople } from './0016-dossier-people.js';
import { CouncilSheets } from './0017-council-sheets.js';
import { OrderOfEscalation } from './0018-order-of-escalation.js';
import { DraftRevisions } from './0019-draft-revisions.js';
import { Files } from './0020-files.js';
import { SavedViews } from './0021-saved-views.js';
import { DossierMigrations } from './0022-dossier-migrations.js';
import { Successions } from './0023-successions.js';
import { RegisterValues } from './0026-register-values.js';
import { Checkpoints } from './0027-checkpoints.js';
import { AccessLog } from './0029-access-log.js';
import { EvidencePacks } from './0030-evidence-packs.js';
import { CheckpointTimeStamps } from './0031-checkpoint-time-stamps.js';
import { AccessCheckpoints } from './0032-access-checkpoints.js';
import { Letters } from './0033-letters.js';

/** Every migration, oldest first; the only list. */
export const MIGRATIONS = [
  ApplicationRole,
  Units,
  Users,
  Registers,
  Dossiers,
  Journal,
  EditionsAndImports,
  DocumentRecords,
  Notices,
  Attempts,
  Escalations,
  Deliveries,
  Substitutions,
  MovingTime,
  DossierLinks,
  DossierPeople,
  CouncilSheets,
  OrderOfEscalation,
  DraftRevisions,
  Files,
  SavedViews,
  DossierMigrations,
  Successions,
  RegisterValues,
  Checkpoints,
  AccessLog,
  EvidencePacks,
  CheckpointTimeStamps,
  AccessCheckpoints,
  Letters,
];
