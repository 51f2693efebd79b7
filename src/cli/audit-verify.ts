import { verifyJournals, type JournalFault } from '../application/verify-journals.js';
import type { Environment } from '../configuration.js';
import { streamJournalledDossiers } from '../persistence/journal.reader.js';
import { CommandFault } from './command-fault.js';
import { describeJournalFault } from './journal-fault-sentence.js';
import { withInstallation } from './open-installation.js';
import type { Report } from './report.js';

/** Every journal of the installation: its hash chain, and whether it folds to the stored dossier. */
export function reportVerification(env: Environment): Promise<Report> {
  return withInstallation(env, async ({ database, world }) => {
    const verification = await verifyJournals(world, streamJournalledDossiers(database.pool));
    const { dossiers, entries, faults } = verification;
    return {
      data: { ...verification, intact: faults.length === 0 },
      lines: [
        `Đã kiểm tra ${dossiers} hồ sơ, ${entries} mục nhật ký.`,
        ...(faults.length === 0 ? ['Nhật ký nguyên vẹn.'] : faults.map(describeJournalFault)),
      ],
      ...toFault(faults),
    };
  });
}

function toFault(faults: readonly JournalFault[]): Pick<Report, 'fault'> {
  if (faults.length === 0) return {};
  return {
    fault: new CommandFault('journal-broken', `Nhật ký của ${faults.length} hồ sơ không nguyên vẹn.`),
  };
}
