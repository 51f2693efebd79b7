import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { hashPassword } from '../src/application/session/password.js';
import { AppUserStore } from '../src/persistence/app-user.store.js';
import { COMMUNE, PROVINCE, type Installation } from './installation.js';

const SERVE = fileURLToPath(new URL('./serve.js', import.meta.url));
export const OFFICER = { username: 'officer', password: 'bench-password' };

export interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

/** A server process of its own, with one officer who may log in. */
export async function startServer(installation: Installation): Promise<Server> {
  await addOfficer(installation);
  const child = spawn(process.execPath, [SERVE, installation.applicationUrl], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await exit;
    },
  };
}

async function addOfficer({ database, world }: Installation): Promise<void> {
  const users = new AppUserStore(database.pool);
  const id = await users.insert({
    username: OFFICER.username,
    displayName: OFFICER.username,
    passwordHash: await hashPassword(OFFICER.password),
    explanation: null,
    createdAt: world.now(),
  });
  if (id === null) throw new Error('Expected no officer yet.');
  await users.setAssignments(id, [
    { role: 'handler', party: COMMUNE, province: PROVINCE, from: '2020-01-01', to: null },
  ]);
}
