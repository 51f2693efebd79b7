import { hashPassword } from '../application/session/password.js';
import { AppUserStore } from '../persistence/app-user.store.js';
import { UserSessionStore } from '../persistence/user-session.store.js';
import { CommandFault } from './command-fault.js';
import { withInstallation } from './open-installation.js';
import { readPassword } from './read-password.js';
import type { Report } from './report.js';
import type { Terminal } from './terminal.js';

export type UserChange = 'disable' | 'enable' | 'setPassword';

const SENTENCES: Readonly<Record<UserChange, string>> = {
  disable: 'đã khóa, mọi phiên đã đăng xuất',
  enable: 'đã mở lại',
  setPassword: 'đã đổi mật khẩu, mọi phiên đã đăng xuất',
};

/** Changes one account; whoever is logged in with it must log in again. */
export async function reportUserChange(
  terminal: Terminal,
  change: UserChange,
  username: string,
): Promise<Report> {
  const passwordHash = change === 'setPassword' ? await hashPassword(await readPassword(terminal)) : null;
  return withInstallation(terminal.env, ({ database, world }) =>
    database.transaction(async (executor) => {
      const users = new AppUserStore(executor);
      const user = await users.findByUsername(username);
      if (user === null) throw new CommandFault('unknown-user', `Không có tài khoản “${username}”.`);
      const disabledAt =
        change === 'setPassword' ? user.disabledAt : change === 'disable' ? world.now() : null;
      if (passwordHash !== null) await users.setPassword(user.id, passwordHash);
      else await users.setDisabled(user.id, disabledAt);
      await new UserSessionStore(executor).deleteOfUser(user.id);
      return {
        data: { username, change, disabledAt },
        lines: [`Tài khoản ${username}: ${SENTENCES[change]}.`],
      };
    }),
  );
}
