import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import { ccn, ccnJson } from '../../cli/captured-terminal.js';
import { CouncilCase, INVESTORS, VOTERS } from './support/council-case.js';

const [A = '', B = '', C = ''] = INVESTORS;
const AUTHOR = 'council-member-2';

describe('a submitted sheet', () => {
  let council: CouncilCase;
  let owner: pg.Client;
  let folder: string;
  let env: Readonly<Record<string, string>>;

  beforeAll(async () => {
    council = await CouncilCase.start();
    await council.openScoring();
    for (const user of VOTERS) {
      await council.score(user, { [A]: [12, 11, 22, 30], [B]: [14, 13, 20, 28], [C]: [5, 5, 5, 5] });
    }
    owner = new pg.Client({ connectionString: council.service.ownerUrl });
    await owner.connect();
    // What it takes to get past the seal at all; the schema would show it.
    await owner.query('ALTER TABLE council_sheet NO FORCE ROW LEVEL SECURITY');
    folder = await mkdtemp(join(tmpdir(), 'ccn-tally-'));
    env = { DATABASE_URL: council.service.databaseUrl };
  });
  afterAll(async () => {
    await owner.end();
    await council.service.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const verify = async () => (await council.get('auditor', '/audit/verification')).body as object;
  const improve = `replace(content, '{"value":22}', '{"value":30}')`;
  const where = `WHERE author = '${AUTHOR}'`;

  test('cannot be changed in the database without its hash', async () => {
    expect(await verify()).toMatchObject({ intact: true });
    await expect(owner.query(`UPDATE council_sheet SET content = ${improve} ${where}`)).rejects.toMatchObject(
      {
        constraint: 'council_sheet_hash_check',
      },
    );
  });

  test('that was changed together with its hash is named by the verifier, before anybody may read it', async () => {
    await owner.query('BEGIN');
    const { rows } = await owner.query<{ content: string; hash: string }>(
      `SELECT content, hash FROM council_sheet ${where}`,
    );
    await owner.query(
      `UPDATE council_sheet
       SET content = ${improve}, hash = encode(sha256(convert_to(${improve}, 'UTF8')), 'hex') ${where}`,
    );
    await owner.query('COMMIT');
    const found = {
      intact: false,
      faults: [{ dossier: council.council, kind: 'sheet', reason: expect.stringContaining(AUTHOR) }],
    };
    expect(await verify()).toMatchObject(found);
    const { exitCode, stdout } = await ccn(['audit', 'verify'], { env });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('phiếu chấm của Hội đồng không còn đúng như khi nộp');
    expect(stdout).toContain(AUTHOR);

    // Nobody closes over it, by whichever route, and the verifier still names the entry.
    await council.did('council-secretary', 'closing/request');
    const { version } = await council.viewOf(council.council);
    const chair = await council.as('council-chair');
    for (const answer of [
      await council.act('council-chair', 'closing'),
      await chair.post(`/api/v1/dossiers/${council.council}/transitions`, {
        event: 'CLOSE_SCORING',
        payload: {},
        expectedVersion: version,
        commandId: 'past-the-councils',
      }),
    ]) {
      expect(answer).toMatchObject({
        status: 409,
        body: {
          code: 'sheet-altered',
          member: AUTHOR,
          sequence: expect.any(Number),
          detail: expect.stringContaining('không còn đúng như khi nộp'),
          legalBasis: { article: 'Đ.13.2' },
        },
      });
      expect(answer.text).not.toContain('"value"');
    }
    expect(await council.viewOf(council.council)).toMatchObject({
      state: 'scoring',
      version,
      facts: { closing: null, result: null },
    });
    const asChair = await council.get('council-chair', `/councils/${council.council}/sheets`);
    expect(asChair.body).toMatchObject({ sheets: null });
    expect(await verify()).toMatchObject(found);

    const [before] = rows;
    await owner.query(`UPDATE council_sheet SET content = $1, hash = $2 ${where}`, [
      before?.content,
      before?.hash,
    ]);
    await council.did('council-chair', 'closing');
    expect(await council.viewOf(council.council)).toMatchObject({ state: 'tallied' });
    expect(await verify()).toMatchObject({ intact: true });
  });

  test('is in the recount from the database, which gives the recorded result', async () => {
    const { exitCode, data } = await ccnJson(['council', 'tally', council.council], { env });
    expect(exitCode).toBe(0);
    expect(data).toMatchObject({
      agrees: true,
      comparedWith: 'result',
      members: [...VOTERS].sort(),
      tallied: [
        { party: A, rank: 1, total: '75', qualifies: true },
        { party: B, rank: 1, total: '75', qualifies: true },
        { party: C, rank: 3, total: '20', qualifies: false },
      ],
      standing: { leaders: [A, B], decidedBy: null, waitsFor: 'chair' },
    });
  });

  test('is in the recount from an export, on a machine without the database', async () => {
    const file = join(folder, 'export.jsonl');
    expect((await ccn(['audit', 'export', '--format', 'jsonl', '--out', file], { env })).exitCode).toBe(0);
    const { exitCode, data } = await ccnJson(['council', 'tally', council.council, '--from', file]);
    expect(exitCode).toBe(0);
    expect(data).toMatchObject({ agrees: true, comparedWith: 'result', forged: null });
    expect((await ccn(['council', 'tally', council.council, '--from', file])).stdout).toMatch(
      /1\s+75\.00\s+75\s+có/,
    );

    const forged = join(folder, 'forged.jsonl');
    await writeFile(forged, (await readFile(file, 'utf8')).replaceAll('{"value":22}', '{"value":23}'));
    const recounted = await ccnJson(['council', 'tally', council.council, '--from', forged]);
    expect(recounted).toMatchObject({ exitCode: 1, error: { code: 'tally-disagrees' } });
    const verified = await ccn(['audit', 'verify', '--file', forged]);
    expect(verified.exitCode).toBe(1);
  });

  test('is counted again only after the scoring was closed', async () => {
    const { exitCode, error } = await ccnJson(['council', 'tally', council.opener], { env });
    expect({ exitCode, error }).toMatchObject({ exitCode: 1, error: { code: 'nothing-to-tally' } });
  });
});
