import type { JournalFault } from '../application/verify-journals.js';
import { alignColumns } from './align-columns.js';
import { CommandFault } from './command-fault.js';
import { describeJournalFault } from './journal-fault-sentence.js';
import type { Report } from './report.js';
import { openShippedWorld } from './shipped-world.js';
import { verifyExport, type ExportVerification } from './verify-export.js';

/** An exported journal, with nothing but the file and the release. */
export async function reportFileVerification(file: string): Promise<Report> {
  const verification = await verifyExport(file, openShippedWorld());
  const { dossiers, entries, faults, unreadable, replayed } = verification;
  return {
    data: { file, ...verification, intact: isIntact(verification) },
    lines: [
      `Đã kiểm tra ${dossiers} hồ sơ, ${entries} mục nhật ký trong ${file}.`,
      ...(replayed === entries
        ? []
        : [`${entries - replayed} mục chưa được diễn lại (sau chỗ sai, hoặc tính theo ấn bản lịch khác).`]),
      ...alignColumns(unreadable.map(({ line, reason }) => [`Dòng ${line}:`, reason])),
      ...faults.map((fault: JournalFault) => describeJournalFault(fault)),
      ...(isIntact(verification) ? ['Nhật ký nguyên vẹn.'] : []),
    ],
    ...(isIntact(verification) ? {} : { fault: toFault(verification) }),
  };
}

function isIntact({ faults, unreadable }: ExportVerification): boolean {
  return faults.length === 0 && unreadable.length === 0;
}

function toFault({ faults, unreadable }: ExportVerification): CommandFault {
  const parts = [
    ...(faults.length === 0 ? [] : [`nhật ký của ${faults.length} hồ sơ không nguyên vẹn`]),
    ...(unreadable.length === 0 ? [] : [`${unreadable.length} dòng không đọc được`]),
  ];
  return new CommandFault('journal-broken', `Tệp có lỗi: ${parts.join(', ')}.`);
}
