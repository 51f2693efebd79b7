import { verifyAccess } from '../application/verify-access.js';
import type { Environment } from '../configuration.js';
import type { AccessFault } from '../engine/chain/access-chain.js';
import { AccessEntryStore } from '../persistence/access-entry.store.js';
import { CommandFault } from './command-fault.js';
import { withInstallation } from './open-installation.js';
import type { Report } from './report.js';

const FAULTS: Readonly<Record<AccessFault['kind'], string>> = {
  content: 'nội dung đã bị thay đổi',
  chain: 'không nối với lượt trước',
  order: 'thiếu hoặc thừa lượt',
};

/** Whether what each person read is as it was entered. */
export function reportAccessVerification(env: Environment): Promise<Report> {
  return withInstallation(env, async ({ database }) => {
    const { entries, people, faults } = await verifyAccess(database.pool);
    const lines = [
      `Đã kiểm tra ${entries} lượt truy cập của ${people} người.`,
      ...faults.map(({ user, sequence, kind }) => `${user}, lượt ${sequence}: ${FAULTS[kind]}.`),
    ];
    if (faults.length === 0) {
      return {
        data: { entries, people, faults, intact: true },
        lines: [...lines, 'Nhật ký truy cập nguyên vẹn.'],
      };
    }
    return {
      data: { entries, people, faults, intact: false },
      lines,
      fault: new CommandFault(
        'access-log-broken',
        `Nhật ký truy cập của ${faults.length} người không nguyên vẹn.`,
      ),
    };
  });
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
