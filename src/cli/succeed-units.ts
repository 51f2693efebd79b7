import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { RecordSuccessions } from '../application/succession/record-successions.js';
import { parseSuccessions, type SuccessionFault } from '../application/succession/succession-file.js';
import type { Environment } from '../configuration.js';
import { alignColumns } from './align-columns.js';
import { CommandFault } from './command-fault.js';
import { withInstallation } from './open-installation.js';
import type { Report } from './report.js';

/** Takes in acts of succession, whole or not at all, or only says whether they are in order. */
export async function reportSuccessions(env: Environment, file: string, apply: boolean): Promise<Report> {
  const parsed = parseSuccessions(readJson(await readFile(file, 'utf8')));
  if (!parsed.ok) return reportRefused(file, parsed.rejection);
  return withInstallation(env, async ({ world, database }) => {
    const recordedBy = userInfo().username;
    const recorded = await new RecordSuccessions(world, database).execute(parsed.value, {
      recordedBy,
      apply,
    });
    if (!recorded.ok) return reportRefused(file, recorded.rejection);
    const { acts, followed, waiting } = recorded.value;
    return {
      data: { file, applied: apply, acts, followed, waiting },
      lines: [
        `${file}: ${acts} văn bản; ${followed} đơn vị đã rõ đơn vị kế thừa, ${waiting} đơn vị chưa rõ nên công việc chờ phân giao.`,
        apply
          ? 'Đã ghi nhận. Công việc đang dở và người của đơn vị cũ sẽ chuyển theo ở lượt kế tiếp.'
          : 'Chỉ kiểm tra, chưa ghi nhận gì; thêm --apply để ghi nhận.',
      ],
    };
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CommandFault('not-json', 'Tệp không phải JSON.');
  }
}

function reportRefused(file: string, faults: readonly SuccessionFault[]): Report {
  return {
    data: { file, faults },
    lines: alignColumns(faults.map(({ path, sentence }) => [path, sentence])),
    fault: new CommandFault('successions-refused', `${file}: ${faults.length} chỗ sai, không ghi nhận gì.`),
  };
}
