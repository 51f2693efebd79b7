import { open } from 'node:fs/promises';

import type { AccessCheckpointFault, KeptAccessNote } from '../application/checkpoint/access-checkpoint.js';
import { isVerifierKey } from '../application/checkpoint/signed-note.js';
import { readCheckpointHeader } from '../application/checkpoint/checkpoint-file.js';
import { isIntact, verifyAccess, type AccessLogFault } from '../application/verify-access.js';
import type { Environment } from '../configuration.js';
import { AccessEntryStore } from '../persistence/access-entry.store.js';
import { CommandFault } from './command-fault.js';
import { withInstallation } from './open-installation.js';
import type { Report } from './report.js';

const FAULTS: Readonly<Record<AccessLogFault['kind'], string>> = {
  content: 'nội dung đã bị thay đổi',
  chain: 'không nối với lượt trước',
  order: 'thiếu hoặc thừa lượt',
  removed: 'đã được niêm phong nhưng không còn lượt nào',
  truncated: 'đã được niêm phong nhưng không còn',
  rechained: 'không phải là lượt đã được niêm phong: nhật ký bị viết lại',
  forgotten: 'bị xóa khi chưa hết thời hạn lưu',
};

const CHECKPOINT_FAULTS: Readonly<Record<AccessCheckpointFault['kind'], string>> = {
  signature: 'không mang chữ ký của khóa đã biết',
  root: 'các đầu nhật ký truy cập không cho gốc đã ký',
  shrunk: 'có nhiều đầu nhật ký truy cập hơn số còn lưu',
  missing: 'không còn phần về nhật ký truy cập',
};

interface KeptCheckpoint {
  readonly checkpoint?: string;
  readonly key?: string;
}

/** Whether what each person read is as it was entered, and as checkpoints attest it, one from elsewhere among them. */
export function reportAccessVerification(env: Environment, kept: KeptCheckpoint): Promise<Report> {
  return withInstallation(env, async ({ database }) => {
    const found = await verifyAccess(database.pool, await readKeptNote(kept));
    const { entries, people, checkpoints, heads, faults, checkpointFaults } = found;
    const lines = [
      `Đã kiểm tra ${entries} lượt truy cập của ${people} người.`,
      `Đã đối chiếu ${checkpoints} bản niêm phong, ${heads} đầu nhật ký truy cập.`,
      ...faults.map(({ user, sequence, kind }) => `${user}, lượt ${sequence}: ${FAULTS[kind]}.`),
      ...checkpointFaults.map(
        ({ number, kind }) => `Bản niêm phong ${number ?? 'được đưa vào'}: ${CHECKPOINT_FAULTS[kind]}.`,
      ),
    ];
    const data = { ...found, intact: isIntact(found) };
    if (data.intact) return { data, lines: [...lines, 'Nhật ký truy cập nguyên vẹn.'] };
    const parts = [
      ...(faults.length === 0 ? [] : [`nhật ký truy cập của ${faults.length} người không nguyên vẹn`]),
      ...(checkpointFaults.length === 0 ? [] : [`${checkpointFaults.length} bản niêm phong không đúng`]),
    ];
    return { data, lines, fault: new CommandFault('access-log-broken', `Có lỗi: ${parts.join(', ')}.`) };
  });
}

/** What a checkpoint's file says of the access log. @throws CommandFault */
async function readKeptNote({ checkpoint, key }: KeptCheckpoint): Promise<KeptAccessNote | null> {
  if (checkpoint === undefined) return null;
  if (key !== undefined && !isVerifierKey(key))
    throw new CommandFault('bad-key', `“${key}” không phải là khóa kiểm tra.`);
  const header = readCheckpointHeader(await readFirstLine(checkpoint));
  const note = header?.accessNote ?? null;
  if (header !== null && note !== null) return { note, keys: key === undefined ? header.keys : [key] };
  throw new CommandFault('no-access-note', `${checkpoint} không có phần niêm phong nhật ký truy cập.`);
}

/** The rest may be a million lines. */
async function readFirstLine(path: string): Promise<string> {
  const file = await open(path);
  try {
    for await (const line of file.readLines({ autoClose: false })) return line;
    return '';
  } finally {
    await file.close();
  }
}

/** Applies the rule of how long accesses are kept; no law at hand sets it, so a person does. */
export function reportForgottenAccess(env: Environment, months: number): Promise<Report> {
  return withInstallation(env, async ({ database }) => {
    const forgotten = await new AccessEntryStore(database.pool).forgetOlderThan(months);
    return {
      data: { forgotten, months },
      lines: [`Đã xóa ${forgotten} lượt truy cập cũ hơn ${months} tháng.`],
    };
  });
}
