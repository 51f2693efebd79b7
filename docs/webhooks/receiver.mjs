// A receiver of webhooks, to start from: one file, nothing to install.
//
//   WEBHOOK_SECRET=… PORT=8080 node receiver.mjs
//
// It answers 204 to what is genuine and 401 to what is not, and prints each event once.

import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const SECRET = process.env.WEBHOOK_SECRET ?? '';
const PORT = Number(process.env.PORT ?? 8080);
const HOST = process.env.HOST ?? '127.0.0.1';
/** An older message may be one that somebody recorded and sends again. */
const MAX_AGE_SECONDS = 300;
const MAX_BODY_BYTES = 65_536;

if (SECRET === '') {
  process.stderr.write('Set WEBHOOK_SECRET to what POST /api/v1/webhooks answered.\n');
  process.exit(1);
}

/** Whether the sender knew the secret, and signed this very body within the last minutes. */
export function isGenuine(header, body, secret, nowSeconds) {
  const { t: timestamp = '', v1: signature = '' } = Object.fromEntries(
    String(header ?? '')
      .split(',')
      .map((part) => part.trim().split('=', 2)),
  );
  if (!/^\d{1,12}$/.test(timestamp) || !/^[0-9a-f]{64}$/.test(signature)) return false;
  if (Math.abs(nowSeconds - Number(timestamp)) > MAX_AGE_SECONDS) return false;
  // Over the bytes as they came: parsing and writing JSON again may change them.
  const expected = createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest();
  // In constant time, so that how long it takes says nothing of how much was right.
  return timingSafeEqual(expected, Buffer.from(signature, 'hex'));
}

/** A delivery whose answer was lost comes again, under the same id. A real receiver keeps these in its database. */
const seen = new Set();

const server = createServer((request, response) => {
  const chunks = [];
  let length = 0;
  request.on('data', (chunk) => {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) request.destroy();
    else chunks.push(chunk);
  });
  request.on('end', () => {
    const body = Buffer.concat(chunks);
    const signature = request.headers['ccn-signature'];
    if (!isGenuine(signature, body, SECRET, Date.now() / 1000)) {
      response.writeHead(401).end();
      return;
    }
    const id = request.headers['ccn-event-id'];
    if (!seen.has(id)) {
      seen.add(id);
      process.stdout.write(`${body}\n`);
    }
    response.writeHead(204).end();
  });
});

server.listen(PORT, HOST, () => {
  process.stdout.write(`http://${HOST}:${server.address().port}\n`);
});
