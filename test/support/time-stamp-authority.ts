import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';

import { findOpenssl } from '../../scripts/openssl.mjs';

/**
 * `describe` for tests that need a real time-stamp authority, which `openssl ts` is. Where there is no `openssl` they are
 * skipped, and `npm test` says so; with CI=true they fail instead.
 */
export const describeWithOpenssl: jest.Describe =
  findOpenssl() !== undefined || process.env.CI === 'true' ? describe : describe.skip;

const CONFIGURATION = `[req]
distinguished_name = name
[name]
[ca]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign
[stamping]
basicConstraints = CA:false
extendedKeyUsage = critical,timeStamping
[tsa]
default_tsa = honest
[honest]
serial = serial
signer_cert = tsa.pem
certs = ca.pem
signer_key = tsa.key
signer_digest = sha256
ess_cert_id_alg = sha256
digests = sha256
default_policy = 1.3.6.1.4.1.99999.1
accuracy = secs:1
[refuse]
serial = serial
signer_cert = tsa.pem
signer_key = tsa.key
signer_digest = sha256
digests = sha512
default_policy = 1.3.6.1.4.1.99999.1
`;

const PROGRAM = findOpenssl() ?? 'openssl';

/** A time-stamp authority on loopback, with a certificate authority of its own. */
export class TestAuthority {
  /** How it answers: as it should, not at all, with rubbish, with what it said last, or by refusing what is asked. */
  mode: 'honest' | 'down' | 'rubbish' | 'replay' | 'refuse' = 'honest';
  private last: Buffer = Buffer.alloc(0);
  private readonly server = createServer((request, response) => {
    void this.answer(request).then(
      (reply) => response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(reply),
      () => response.writeHead(503).end(),
    );
  });

  private constructor(private readonly folder: string) {}

  static async start(): Promise<TestAuthority> {
    const authority = new TestAuthority(await mkdtemp(join(tmpdir(), 'ccn-tsa-')));
    authority.issue();
    authority.server.listen(0, '127.0.0.1');
    await once(authority.server, 'listening');
    return authority;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/tsa`;
  }

  get caFile(): string {
    return join(this.folder, 'ca.pem');
  }

  /** As anybody would do it who has nothing of ours. Throws when it does not hold. */
  verify(token: Buffer, note: string): void {
    writeFileSync(join(this.folder, 'token.tst'), token);
    writeFileSync(join(this.folder, 'note'), note);
    this.openssl('ts', '-verify', '-in', 'token.tst', '-token_in', '-data', 'note', '-CAfile', 'ca.pem');
  }

  async stop(): Promise<void> {
    this.server.close();
    await once(this.server, 'close');
    await rm(this.folder, { recursive: true });
  }

  private issue(): void {
    writeFileSync(join(this.folder, 'openssl.cnf'), CONFIGURATION);
    writeFileSync(join(this.folder, 'serial'), '01\n');
    const made = (name: string, extensions: string) => [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '30'],
      ...['-keyout', `${name}.key`, '-out', `${name}.pem`, '-subj', `/CN=${name}`],
      ...['-config', 'openssl.cnf', '-extensions', extensions],
    ];
    this.openssl(...made('ca', 'ca'));
    this.openssl(...made('tsa', 'stamping'), '-CA', 'ca.pem', '-CAkey', 'ca.key');
  }

  private openssl(...args: readonly string[]): void {
    execFileSync(PROGRAM, args, { cwd: this.folder, stdio: 'pipe' });
  }

  private async answer(request: IncomingMessage): Promise<Buffer> {
    const query = await buffer(request);
    if (this.mode === 'down') throw new Error('Nobody is here.');
    if (this.mode === 'rubbish') return Buffer.from('<html>');
    if (this.mode === 'replay') return this.last;
    await writeFile(join(this.folder, 'query.tsq'), query);
    const { stdout } = await promisify(execFile)(
      PROGRAM,
      ['ts', '-reply', '-queryfile', 'query.tsq', '-config', 'openssl.cnf', '-section', this.mode],
      { cwd: this.folder, encoding: 'buffer' },
    );
    this.last = stdout;
    return stdout;
  }
}
