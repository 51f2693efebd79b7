import { verifyJournals, type JournalFault } from '../application/verify-journals.js';
import {
  verifyCheckpoints,
  type CheckpointVerification,
} from '../application/checkpoint/verify-checkpoints.js';
import type { Environment } from '../configuration.js';
import { streamJournalledDossiers } from '../persistence/journal.reader.js';
import { CommandFault } from './command-fault.js';
import { describeCheckpointFault, describeJournalFault } from './journal-fault-sentence.js';
import { readAuthorities } from './read-authorities.js';
import { withInstallation } from './open-installation.js';
import type { Report } from './report.js';

/** Every journal of the installation: its hash chain, that it folds to the stored dossier, and what was attested of it. */
export function reportVerification(env: Environment, tsaCa: string | null): Promise<Report> {
  return withInstallation(env, async ({ database, world, configuration }) => {
    const verification = await verifyJournals(world, streamJournalledDossiers(database.pool));
    const caFile = tsaCa ?? configuration.checkpoints.tsaCaFile ?? null;
    const checkpoints = await verifyCheckpoints(database.pool, await readAuthorities(caFile));
    const { dossiers, entries, faults } = verification;
    const isIntact = faults.length === 0 && checkpoints.faults.length === 0;
    return {
      data: { ...verification, checkpoints, intact: isIntact },
      lines: [
        `Đã kiểm tra ${dossiers} hồ sơ, ${entries} mục nhật ký.`,
        `Đã đối chiếu ${checkpoints.checkpoints} bản niêm phong, ${checkpoints.heads} đầu nhật ký.`,
        ...describeTimeStamps(checkpoints, configuration.checkpoints.tsaUrl !== undefined, caFile),
        ...faults.map(describeJournalFault),
        ...checkpoints.faults.map(describeCheckpointFault),
        ...(isIntact ? ['Nhật ký nguyên vẹn.'] : []),
      ],
      ...toFault(faults, checkpoints),
    };
  });
}

/** Nothing where nobody was ever asked for one. */
function describeTimeStamps(
  { stamped, checkpoints }: CheckpointVerification,
  isAsked: boolean,
  caFile: string | null,
): readonly string[] {
  if (stamped === 0 && !isAsked) return [];
  const trusted = caFile === null ? ', chưa đối chiếu với chứng thư của cơ quan cấp (--tsa-ca)' : '';
  return [`${stamped}/${checkpoints} bản niêm phong có dấu thời gian${trusted}.`];
}

function toFault(
  journals: readonly JournalFault[],
  checkpoints: CheckpointVerification,
): Pick<Report, 'fault'> {
  const parts = [
    ...(journals.length === 0 ? [] : [`nhật ký của ${journals.length} hồ sơ không nguyên vẹn`]),
    ...(checkpoints.faults.length === 0
      ? []
      : [`${checkpoints.faults.length} chỗ không đúng như đã niêm phong`]),
  ];
  if (parts.length === 0) return {};
  return { fault: new CommandFault('journal-broken', `Có lỗi: ${parts.join(', ')}.`) };
}
