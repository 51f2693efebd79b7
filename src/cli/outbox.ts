import type { Environment } from '../configuration.js';
import { OutboxStore, type FailingEffect } from '../persistence/outbox.store.js';
import { alignColumns } from './align-columns.js';
import { CommandFault } from './command-fault.js';
import { withInstallation } from './open-installation.js';
import type { Report } from './report.js';

const SHOWN = 1_000;

export function reportFailingEffects(env: Environment): Promise<Report> {
  return withInstallation(env, async ({ database }) => {
    const effects = await new OutboxStore(database.pool).readFailing(null, SHOWN);
    const lines =
      effects.length === 0 ? ['Không có tác vụ nào bị lỗi.'] : alignColumns(effects.map(toColumns));
    return { data: { effects }, lines };
  });
}

export function reportRetriedEffect(env: Environment, id: string): Promise<Report> {
  return withInstallation(env, async ({ database }) => {
    if (!(await new OutboxStore(database.pool).retry(id, null))) {
      throw new CommandFault('no-failing-effect', `Không có tác vụ nào bị lỗi mang số ${id}.`);
    }
    return { data: { id }, lines: [`Tác vụ ${id} sẽ được thực hiện lại ở lượt kế tiếp.`] };
  });
}

function toColumns({ id, dossier, type, attempts, reason, parkedAt }: FailingEffect): readonly string[] {
  const state = parkedAt === null ? `lỗi ${attempts} lần, sẽ thử lại` : `đã dừng sau ${attempts} lần`;
  return [id, dossier, type, state, reason];
}
