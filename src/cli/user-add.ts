import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { Role } from '../../workflows/vocabulary/role.js';
import { hashPassword } from '../application/session/password.js';
import { localDateOf } from '../engine/calendar/local-date.js';
import { AppUserStore, type StoredAssignment } from '../persistence/app-user.store.js';
import { InvestorStore } from '../persistence/investor.store.js';
import { CommandFault, wrongUsage } from './command-fault.js';
import { withInstallation, type Installation } from './open-installation.js';
import { readPassword } from './read-password.js';
import type { Report } from './report.js';
import type { Terminal } from './terminal.js';
import { describeAssignment } from './user-list.js';

export interface NewUserRequest {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly party: string;
  readonly province?: string;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly explanation?: string;
}

const USERNAME = /^[a-z0-9][a-z0-9.-]{0,99}$/;

/** Adds an account with one role. */
export async function reportNewUser(terminal: Terminal, request: NewUserRequest): Promise<Report> {
  const { username, displayName, explanation = null } = request;
  if (!USERNAME.test(username)) {
    throw wrongUsage(
      '--username chỉ gồm chữ thường không dấu, số, dấu chấm và gạch nối, không quá 100 ký tự.',
    );
  }
  if (displayName.trim() === '') throw wrongUsage('--display-name không được để trống.');
  const passwordHash = await hashPassword(await readPassword(terminal));
  return withInstallation(terminal.env, async (installation) => {
    const { database, world } = installation;
    const assignment = await toAssignment(installation, request);
    await database.transaction(async (executor) => {
      const users = new AppUserStore(executor);
      const user = { username, displayName, passwordHash, explanation, createdAt: world.now() };
      const id = await users.insert(user);
      if (id === null) throw new CommandFault('username-taken', `Tên đăng nhập “${username}” đã có.`);
      await users.setAssignments(id, [assignment]);
    });
    return {
      data: { username, displayName, explanation, assignments: [assignment] },
      lines: [`Đã thêm tài khoản ${username}: ${describeAssignment(assignment)}.`],
    };
  });
}

async function toAssignment(installation: Installation, request: NewUserRequest): Promise<StoredAssignment> {
  const { role, party, to = null, from = localDateOf(installation.world.now()) } = request;
  if (to !== null && to < from) throw wrongUsage('--to không được trước --from (mặc định là hôm nay).');
  const province = await findProvince(installation, party);
  if (province === null) {
    throw new CommandFault('unknown-party', `Không có đơn vị hay doanh nghiệp “${party}”.`);
  }
  if (request.province !== undefined && request.province !== province) {
    throw new CommandFault(
      'other-province',
      `“${party}” thuộc địa phương “${province}”, không phải “${request.province}”.`,
    );
  }
  return { role, party, province, from, to };
}

async function findProvince({ world, database }: Installation, party: string): Promise<string | null> {
  const unit = world.directory().find(party);
  const company = unit === null ? await new InvestorStore(database.pool).find(party) : null;
  return unit?.province ?? company?.province ?? null;
}
