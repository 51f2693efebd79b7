import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const RECEIVER = new URL('../../docs/webhooks/receiver.mjs', import.meta.url);

export interface WebhookReceiver {
  readonly url: string;
  /** The bodies that it took for genuine, in order, each event once. */
  readonly events: readonly Readonly<Record<string, unknown>>[];
  stop(): Promise<void>;
}

/** The sample receiver of the documentation, as a process of its own on a free port. */
export async function startWebhookReceiver(secret: string): Promise<WebhookReceiver> {
  const child = spawn(process.execPath, [fileURLToPath(RECEIVER)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '', WEBHOOK_SECRET: secret, PORT: '0' },
  });
  const exit = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const events: Readonly<Record<string, unknown>>[] = [];
  const [url] = (await once(lines, 'line')) as [string];
  lines.on('line', (line) => events.push(JSON.parse(line) as Readonly<Record<string, unknown>>));
  return {
    url,
    events,
    stop: async () => {
      child.kill('SIGTERM');
      await exit;
    },
  };
}
