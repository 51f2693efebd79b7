import { AppUserStore } from '../persistence/app-user.store.js';
import type { Service } from './open-service.js';
import type { Starting } from './run-process.js';

/** Tells the person at the keyboard where the service is and, on the embedded default, who may log in. */
export async function announce(
  { configuration, say }: Starting,
  { application: { database } }: Service,
  address: string,
  isEmbedded: boolean,
): Promise<void> {
  say(`\nHệ thống đang chạy tại ${address}`);
  if (!isEmbedded) return;
  const users = await new AppUserStore(database.pool).readUsers();
  const width = Math.max(...users.map(({ username }) => username.length)) + 2;
  say(`\nTài khoản dùng thử, mật khẩu chung là ${configuration.demoPassword}:`);
  for (const { username, explanation } of users) say(`  ${username.padEnd(width)}${explanation ?? ''}`);
}
