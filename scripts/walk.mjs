// npm run walk [-- --url http://127.0.0.1:3000]: carries the two dossiers of docs/walk through a running service.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const flag = process.argv.indexOf('--url');
const base = flag > 0 ? process.argv[flag + 1] : `http://127.0.0.1:${process.env.PORT ?? 3000}`;
const password = process.env.DEMO_PASSWORD ?? 'ccn-demo-2026';
const reason = 'Hồ sơ giấy, ghi lại theo ngày trên văn bản.';
const { walks } = JSON.parse(await readFile(new URL('../docs/walk/steps.json', import.meta.url), 'utf8'));
const sessions = new Map();

async function request(session, method, path, body) {
  const answer = await fetch(`${base}/api/v1${path}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(session === null ? {} : { cookie: session.cookie, 'x-csrf-token': session.csrfToken }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const content = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${content.detail}`);
  return { content, cookies: answer.headers.getSetCookie() };
}

async function logIn(username) {
  if (!sessions.has(username)) {
    const { content, cookies } = await request(null, 'POST', '/session', { username, password });
    const cookie = cookies.map((each) => each.split(';')[0]).join('; ');
    sessions.set(username, { cookie, csrfToken: content.csrfToken });
  }
  return sessions.get(username);
}

function describe(clock) {
  return clock.status === 'running' || clock.status === 'breached' ? `${clock.name} ${clock.dueOn}` : '';
}

async function walk({ title, procedure, steps }) {
  console.log(`\n${title}`);
  let code;
  let version = 0;
  for (const { event, on, leader, payload, why } of steps) {
    const session = await logIn(leader);
    const command = { commandId: randomUUID(), occurredAt: on, backdatingReason: reason, payload };
    const { content } =
      code === undefined
        ? await request(session, 'POST', '/dossiers', { procedure, ...command })
        : await request(session, 'POST', `/dossiers/${code}/transitions`, {
            event,
            expectedVersion: version,
            ...command,
          });
    const { content: view } = await request(session, 'GET', `/dossiers/${content.code ?? code}`);
    ({ code, version } = view);
    const due = view.clocks.map(describe).filter(Boolean).join(', ');
    console.log(`  ${on}  ${event.padEnd(28)}${view.state.padEnd(24)}${due}\n              ${why}`);
  }
  console.log(`  ${code}: ${base}/api/v1/dossiers/${code}`);
}

try {
  for (const each of walks) await walk(each);
} catch (error) {
  console.error(
    error.cause?.code === 'ECONNREFUSED' ? `Nothing answers at ${base}: run npm start first.` : error.message,
  );
  process.exitCode = 1;
}
