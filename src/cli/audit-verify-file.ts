import type { JournalFault } from '../application/verify-journals.js';
import { alignColumns } from './align-columns.js';
import { CommandFault } from './command-fault.js';
import { CheckpointCheck } from './checkpoint-check.js';
import { describeCheckpointFault, describeJournalFault } from './journal-fault-sentence.js';
import type { Report } from './report.js';
import { readAuthorities } from './read-authorities.js';
import { openShippedWorld } from './shipped-world.js';
import { verifyExport, type ExportVerification } from './verify-export.js';

export interface FileVerificationOptions {
  /** Of a checkpoint that attests the journals. */
  readonly checkpoint?: string;
  /** The verifier key that its signature must come from, known from elsewhere; the file's own when left out. */
  readonly key?: string;
  /** The certificates that the checkpoint's time-stamp must come from, in PEM. */
  readonly tsaCa?: string;
  /** How many threads share the work. */
  readonly threads?: number;
}

/** An exported journal, with nothing but files and the release. */
export async function reportFileVerification(
  file: string,
  { checkpoint: checkpointFile, key, tsaCa, threads }: FileVerificationOptions,
): Promise<Report> {
  const check =
    checkpointFile === undefined
      ? null
      : await CheckpointCheck.read(checkpointFile, key ?? null, await readAuthorities(tsaCa ?? null));
  const verification = await verifyExport(file, openShippedWorld(), {
    checkpoint: check,
    ...(threads === undefined ? {} : { threads }),
  });
  const { dossiers, entries, faults, unreadable, replayed, checkpointFaults } = verification;
  return {
    data: {
      file,
      ...verification,
      ...(check === null ? {} : { checkpoint: check.checkpoint, key: check.key, stampedAt: check.stampedAt }),
      intact: isIntact(verification),
    },
    lines: [
      ...(check === null ? [] : describeCheckpoint(check, key !== undefined, tsaCa !== undefined)),
      `Đã kiểm tra ${dossiers} hồ sơ, ${entries} mục nhật ký trong ${file}.`,
      ...(replayed === entries
        ? []
        : [`${entries - replayed} mục chưa được diễn lại (sau chỗ sai, hoặc tính theo ấn bản lịch khác).`]),
      ...alignColumns(unreadable.map(({ line, reason }) => [`Dòng ${line}:`, reason])),
      ...faults.map((fault: JournalFault) => describeJournalFault(fault)),
      ...checkpointFaults.map(describeCheckpointFault),
      ...(isIntact(verification) ? ['Nhật ký nguyên vẹn.'] : []),
    ],
    ...(isIntact(verification) ? {} : { fault: toFault(verification) }),
  };
}

function describeCheckpoint(
  { checkpoint, key, stampedAt }: CheckpointCheck,
  isKeyGiven: boolean,
  isAuthorityGiven: boolean,
): readonly string[] {
  const { origin, size, recordedAt } = checkpoint;
  return [
    `Đối chiếu với bản niêm phong của ${origin} lúc ${recordedAt}: ${size} đầu nhật ký.`,
    stampedAt === null
      ? 'Bản niêm phong không có dấu thời gian đọc được.'
      : `Dấu thời gian: ${stampedAt}${isAuthorityGiven ? '' : ', chưa đối chiếu với chứng thư của cơ quan cấp (--tsa-ca)'}.`,
    ...(isKeyGiven ? [] : [`Khóa kiểm tra lấy từ chính tệp, hãy so với khóa đã biết: ${key}`]),
  ];
}

function isIntact({ faults, unreadable, checkpointFaults }: ExportVerification): boolean {
  return faults.length === 0 && unreadable.length === 0 && checkpointFaults.length === 0;
}

function toFault({ faults, unreadable, checkpointFaults }: ExportVerification): CommandFault {
  const parts = [
    ...(faults.length === 0 ? [] : [`nhật ký của ${faults.length} hồ sơ không nguyên vẹn`]),
    ...(unreadable.length === 0 ? [] : [`${unreadable.length} dòng không đọc được`]),
    ...(checkpointFaults.length === 0 ? [] : [`${checkpointFaults.length} chỗ không đúng như đã niêm phong`]),
  ];
  return new CommandFault('journal-broken', `Tệp có lỗi: ${parts.join(', ')}.`);
}
