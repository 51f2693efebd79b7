import { streamCheckpointFile } from '../application/checkpoint/checkpoint-file.js';
import { reasonOf } from '../application/report-failure.js';
import { CheckpointTimeStampStore } from '../persistence/checkpoint-time-stamp.store.js';
import { CheckpointStore } from '../persistence/checkpoint.store.js';
import type { Environment } from '../configuration.js';
import { CommandFault } from './command-fault.js';
import { withInstallation } from './open-installation.js';
import type { Report } from './report.js';
import { writeFile, writeLines } from './write-file.js';

const REQUESTED_BY = 'ccn';

/** Signs how all journals stand now, and writes what an auditor keeps of it. */
export function reportCheckpoint(env: Environment, file: string | null): Promise<Report> {
  return withInstallation(env, async ({ database, openCheckpoints, stampCheckpoints }) => {
    const makeCheckpoint = await openCheckpoints();
    if (makeCheckpoint === null) {
      throw new CommandFault('no-checkpoint-key', 'Chưa có khóa ký: hãy đặt CHECKPOINT_KEY_FILE.');
    }
    const checkpoint = await makeCheckpoint.execute(REQUESTED_BY);
    // The checkpoint stands whatever comes of this.
    const unstamped = await stampCheckpoints.execute().then(() => null, reasonOf);
    const stamp = await new CheckpointTimeStampStore(database.pool).find(checkpoint.number);
    const key = (await new CheckpointStore(database.pool).readKeys()).at(-1)?.verifierKey ?? '';
    if (file !== null) {
      await writeFile(file, (write) => writeLines(streamCheckpointFile(database.pool, checkpoint), write));
    }
    const { number, size, root, note } = checkpoint;
    return {
      data: {
        number,
        size,
        root,
        note,
        key,
        stampedAt: stamp?.stampedAt ?? null,
        ...(file === null ? {} : { file }),
      },
      lines: [
        `Đã niêm phong lần ${number}: ${size} đầu nhật ký, gốc ${root}.`,
        `Khóa kiểm tra: ${key}`,
        ...(stamp === null ? [] : [`Dấu thời gian: ${stamp.stampedAt}, của ${stamp.authority}.`]),
        ...(unstamped === null ? [] : [`Chưa có dấu thời gian, sẽ được xin lại: ${unstamped}`]),
        ...(file === null ? [] : [`Đã ghi vào ${file}.`]),
      ],
    };
  });
}
