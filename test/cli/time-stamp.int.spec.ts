import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeyPairSync } from 'node:crypto';

import pg from 'pg';

import { readCertificates, verifyTimeStamp } from '../../src/application/checkpoint/verify-time-stamp.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { describeWithOpenssl, TestAuthority } from '../support/time-stamp-authority.js';
import { ccn, ccnJson } from './captured-terminal.js';

interface Sealed {
  readonly number: number;
  readonly note: string;
  readonly stampedAt: string | null;
}

describeWithOpenssl('a time-stamp of a checkpoint', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  let folder: string;
  let authority: TestAuthority;
  let stranger: TestAuthority;
  let env: Record<string, string>;
  let file: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    folder = await mkdtemp(join(tmpdir(), 'ccn-stamp-'));
    [authority, stranger] = await Promise.all([TestAuthority.start(), TestAuthority.start()]);
    file = join(folder, 'checkpoint.jsonl');
    await writeFile(join(folder, 'export.jsonl'), '');
    const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' });
    await writeFile(join(folder, 'key.pem'), key);
    env = {
      DATABASE_URL: database.url,
      CHECKPOINT_KEY_FILE: join(folder, 'key.pem'),
      CHECKPOINT_TSA_URL: authority.url,
      CHECKPOINT_TSA_CA_FILE: authority.caFile,
    };
  });
  afterAll(async () => {
    await Promise.all([authority.stop(), stranger.stop()]);
    await owner.end();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  const seal = async (): Promise<Sealed> => {
    const { exitCode, data, error } = await ccnJson(['audit', 'checkpoint', '--out', file], { env });
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: null });
    return data as Sealed;
  };

  const tokenOf = async (number: number): Promise<Buffer> => {
    const { rows } = await owner.query<{ token: Buffer }>(
      'SELECT token FROM checkpoint_time_stamp WHERE number = $1',
      [number],
    );
    return rows[0]?.token ?? Buffer.alloc(0);
  };

  /** Without a database and without a network. */
  const verifyFile = (...options: readonly string[]) =>
    ccnJson(['audit', 'verify', '--file', join(folder, 'export.jsonl'), '--checkpoint', file, ...options], {
      env: { DATA_DIR: folder },
    });

  const kindsOf = ({ data }: { readonly data: unknown }) =>
    (data as { checkpointFaults: { kind: string }[] }).checkpointFaults.map(({ kind }) => kind);

  test.each([
    ['down', /answered with 503/],
    ['rubbish', /no time-stamp of RFC 3161/],
    ['refuse', /The authority refused: status 2/],
  ] as const)('an authority that is %s stops no checkpoint, which goes without', async (mode, reason) => {
    authority.mode = mode;
    const { stdout, exitCode } = await ccn(['audit', 'checkpoint', '--out', file], { env });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Chưa có dấu thời gian, sẽ được xin lại:/);
    expect(stdout).toMatch(reason);
    expect(kindsOf(await verifyFile('--tsa-ca', authority.caFile))).toEqual(['stamp-missing']);
    expect(await verifyFile()).toMatchObject({ exitCode: 0, data: { stampedAt: null, intact: true } });
  });

  test('is asked for again, and made good with the next one', async () => {
    const { data } = await ccnJson(['audit', 'verify'], { env });
    expect(data).toMatchObject({ intact: true, checkpoints: { checkpoints: 3, stamped: 0 } });
    authority.mode = 'honest';
    const { stampedAt, note, number } = await seal();
    expect(Date.parse(stampedAt ?? '')).not.toBeNaN();
    const verified = await ccn(['audit', 'verify'], { env });
    expect(verified.exitCode).toBe(0);
    expect(verified.stdout).toContain('4/4 bản niêm phong có dấu thời gian');
    // OpenSSL, which knows nothing of us, says the same.
    authority.verify(await tokenOf(number), note);
  });

  test('is verified with nothing but files', async () => {
    const { stampedAt } = await seal();
    expect(await verifyFile('--tsa-ca', authority.caFile)).toMatchObject({
      exitCode: 0,
      data: { stampedAt, intact: true, checkpointFaults: [] },
    });
    const distrusted = await verifyFile('--tsa-ca', stranger.caFile);
    expect({ exitCode: distrusted.exitCode, kinds: kindsOf(distrusted) }).toEqual({
      exitCode: 1,
      kinds: ['stamp-chain'],
    });
    const [header = '', ...leaves] = (await readFile(file, 'utf8')).split('\n');
    const other = { ...(JSON.parse(header) as object), timeStamp: (await tokenOf(1)).toString('base64') };
    await writeFile(file, [JSON.stringify(other), ...leaves].join('\n'));
    // It is older as well, unless all of this took less than a second.
    expect(kindsOf(await verifyFile('--tsa-ca', authority.caFile))).toContain('stamp-imprint');
  });

  test('is refused when it answers another question', async () => {
    authority.mode = 'replay';
    const { stdout } = await ccn(['audit', 'checkpoint'], { env });
    expect(stdout).toContain('its nonce is not ours');
    authority.mode = 'honest';
  });

  test.each([
    ['rubbish', 'stamp-unreadable'],
    ['another note', 'stamp-imprint'],
    ['another time inside', 'stamp-signature'],
    ['another signature', 'stamp-signature'],
    ['a stranger behind it', 'stamp-chain'],
    ['a checkpoint that is later', 'stamp-time'],
  ])('with %s is found out as %s', async (change, kind) => {
    const { note, number } = await seal();
    const recordedAt = change === 'a checkpoint that is later' ? '2999-01-01T00:00:00.000Z' : timeIn(note);
    const by = change === 'a stranger behind it' ? stranger : authority;
    const trusted = await readCertificates(await readFile(by.caFile, 'utf8'));
    const token = alter(await tokenOf(number), change);
    const of = { note: change === 'another note' ? `${note} ` : note, recordedAt };
    const { faults } = await verifyTimeStamp(token, of, trusted);
    expect(faults.map((fault) => fault.kind)).toEqual([kind]);
    expect(
      (await verifyTimeStamp(await tokenOf(number), { note, recordedAt: timeIn(note) }, [])).faults,
    ).toEqual([]);
  });

  test('that somebody exchanged in the database is named', async () => {
    await owner.query(
      `UPDATE checkpoint_time_stamp SET token = (SELECT token FROM checkpoint_time_stamp WHERE number = 5) WHERE number = 4`,
    );
    const { exitCode, stdout } = await ccn(['audit', 'verify'], { env });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Niêm phong: dấu thời gian là của nội dung khác (Checkpoint 4: ');
  });
});

const timeIn = (note: string): string => note.split('\n')[3] ?? '';

function alter(token: Buffer, change: string): Buffer {
  const altered = Buffer.from(token);
  if (change === 'rubbish') return altered.subarray(10);
  if (change === 'another signature')
    altered.writeUInt8(altered.readUInt8(altered.length - 1) ^ 1, altered.length - 1);
  // GeneralizedTime as text: the year of the time-stamp, which comes before those of the certificates.
  if (change === 'another time inside') altered.write('9', altered.indexOf('\x18\x0f20') + 4);
  return altered;
}
