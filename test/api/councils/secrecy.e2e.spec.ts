import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';
import { pino } from 'pino';

import { ccn } from '../../cli/captured-terminal.js';
import { EventStream } from '../support/event-stream.js';
import { addresses } from './support/addresses.js';
import { CouncilCase, INVESTORS, marksOf, VOTERS } from './support/council-case.js';

const [A = '', B = '', C = ''] = INVESTORS;

/** Planted in the sheet of one member: a comment, and points that nobody else gives. */
const MARKER = 'DAU-VET-7f3a91';
const MARKED_POINTS = 13.37;
const AUTHOR = 'council-member-1';
const OTHERS = [
  'council-member-2',
  'council-chair',
  'council-deputy',
  'council-secretary',
  'department-handler',
  'province-chair',
  'administrator',
  'auditor',
];

describe('before the scoring is closed', () => {
  const logged: string[] = [];
  let council: CouncilCase;

  beforeAll(async () => {
    const logger = pino({ level: 'trace' }, { write: (line: string) => logged.push(line) });
    council = await CouncilCase.start(logger);
    await council.openScoring();
    const marks = marksOf({ [A]: [MARKED_POINTS, 12, 24, 31], [B]: [12, 12, 21, 30], [C]: [5, 5, 5, 5] });
    const marked = { ...marks, [A]: { ...marks[A], 2: { value: 12, comment: MARKER } } };
    expect(await council.saveDraft(AUTHOR, marked)).toMatchObject({ status: 200 });
    expect(await council.submit(AUTHOR)).toMatchObject({ status: 200 });
    // A draft that is never submitted is as secret.
    await council.saveDraft('council-deputy', { [A]: { 1: { value: 1, comment: `${MARKER}-nhap` } } });
  });
  afterAll(() => council.service.stop());

  const holdsMarks = (text: string): boolean =>
    text.includes(MARKER) || new RegExp(`\\b${String(MARKED_POINTS).replace('.', '\\.')}\\b`).test(text);

  test('the author alone reads the sheet, so that the marker is really there', async () => {
    const own = await council.get(AUTHOR, `/councils/${council.council}/sheets/mine`);
    expect(own.text).toContain(MARKER);
    expect(holdsMarks(own.text)).toBe(true);
  });

  test.each(OTHERS)('%s finds no mark of it at any address', async (username) => {
    const client = await council.as(username);
    const found: string[] = [];
    for (const address of addresses(council)) {
      const answer = await client.get(address);
      const isOwnDraft = username === 'council-deputy' && address.endsWith('/sheets/mine');
      if (holdsMarks(answer.text) && !isOwnDraft) found.push(address);
      expect({ address, status: answer.status < 500 }).toEqual({ address, status: true });
    }
    expect(found).toEqual([]);
  });

  test('an open page hears that a sheet came in, and no mark of it', async () => {
    const pages = await Promise.all(
      ['council-member-2', 'council-chair', 'administrator'].map(async (username) => {
        const page = new EventStream();
        await page.open(council.service.url, (await council.as(username)).cookies);
        return page;
      }),
    );
    const saved = await council.saveDraft('council-member-3', {
      ...marksOf({ [A]: [12, 11, 22, 30], [B]: [14, 13, 20, 28], [C]: [5, 5, 5, 5] }),
      [A]: { ...marksOf({ [A]: [MARKED_POINTS, 11, 22, 30] })[A], 2: { value: 11, comment: MARKER } },
    });
    expect(saved).toMatchObject({ status: 200 });
    expect(await council.submit('council-member-3')).toMatchObject({ status: 200 });
    for (const page of pages) {
      let sent = await page.next();
      while (sent !== null && sent.event !== 'dossier') sent = await page.next();
      expect(sent).toMatchObject({ event: 'dossier', data: { code: council.council } });
      expect(holdsMarks(page.everything)).toBe(false);
      page.close();
    }
  });

  test('the log has no mark either', () => {
    expect(logged.length).toBeGreaterThan(100);
    expect(logged.filter(holdsMarks)).toEqual([]);
  });

  test('the journal has the hash and no mark', async () => {
    const { text, body } = await council.get('auditor', `/dossiers/${council.council}/journal`);
    expect(holdsMarks(text)).toBe(false);
    const { items } = body as { items: { event: string; payload: Record<string, unknown> }[] };
    const submission = items.find(({ event }) => event === 'SUBMIT_SHEET');
    expect(submission?.payload).toEqual({ hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test('the export of all journals has no mark, nor has what is measured', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ccn-leak-'));
    const out = join(folder, 'export.jsonl');
    const env = { DATABASE_URL: council.service.databaseUrl };
    expect((await ccn(['audit', 'export', '--format', 'jsonl', '--out', out], { env })).exitCode).toBe(0);
    const exported = await readFile(out, 'utf8');
    expect(exported).toContain(council.council);
    expect(holdsMarks(exported)).toBe(false);
    await rm(folder, { recursive: true });
    expect(holdsMarks(await (await fetch(`${council.service.url}/metrics`)).text())).toBe(false);
  });

  test('SQL as the application sees no row of it: for another member, for nobody, outside of a transaction', async () => {
    const { pool } = council.service.application.database;
    const count = 'SELECT count(*)::int AS rows FROM council_sheet';
    expect((await pool.query(count)).rows).toEqual([{ rows: 0 }]);
    const asUser = (user: string) =>
      council.service.application.database.transaction(async (executor) => {
        await executor.query(
          `SELECT set_config('app.user', $1, true), set_config('app.province', 'hn', true)`,
          [user],
        );
        return (await executor.query<{ rows: number }>(count)).rows[0]?.rows;
      });
    expect(await asUser('council-member-2')).toBe(0);
    expect(await asUser('council-chair')).toBe(0);
    expect(await asUser('')).toBe(0);
    expect(await asUser(AUTHOR)).toBe(1);
    // What a transaction said is forgotten with it.
    expect((await pool.query(count)).rows).toEqual([{ rows: 0 }]);
  });

  test('even the owner of the tables sees none, unless row-level security is switched off for all to see', async () => {
    const owner = new pg.Client({ connectionString: council.service.ownerUrl });
    await owner.connect();
    try {
      expect((await owner.query('SELECT * FROM council_sheet')).rows).toEqual([]);
    } finally {
      await owner.end();
    }
  });

  test('nobody can change or take out a submitted sheet as the application', async () => {
    const changed = await council.service.application.database.transaction(async (executor) => {
      await executor.query(`SELECT set_config('app.user', $1, true)`, [AUTHOR]);
      return executor.query(`UPDATE council_sheet SET content = '{}' WHERE author = $1`, [AUTHOR]);
    });
    expect(changed.rowCount).toBe(0);
    await expect(
      council.service.application.database.pool.query('DELETE FROM council_sheet'),
    ).rejects.toMatchObject({ code: '42501' });
  });

  test('a hash without a sheet behind it cannot be submitted past the councils', async () => {
    const { version } = await council.viewOf(council.council);
    const member = await council.as('council-member-2');
    const answer = await member.post(`/api/v1/dossiers/${council.council}/transitions`, {
      event: 'SUBMIT_SHEET',
      payload: { hash: 'ab'.repeat(32) },
      expectedVersion: version,
      commandId: 'forged-1',
    });
    expect(answer).toMatchObject({ status: 422, body: { code: 'unknown-reference' } });
    const unsealed = await member.post(`/api/v1/dossiers/${council.council}/transitions`, {
      event: 'SHEETS_UNSEALED',
      payload: { sheets: [] },
      expectedVersion: version,
      commandId: 'forged-2',
    });
    expect(unsealed).toMatchObject({ status: 403, body: { code: 'system-only' } });
  });

  test('after closing, the sheets are there for those who may see the result', async () => {
    for (const user of VOTERS.filter((voter) => ![AUTHOR, 'council-member-3'].includes(voter))) {
      await council.score(user, { [A]: [12, 11, 22, 30], [B]: [14, 13, 20, 28], [C]: [5, 5, 5, 5] });
    }
    const asked = await council.did('council-secretary', 'closing/request');
    expect(holdsMarks(asked.text)).toBe(false);
    await council.did('council-chair', 'closing');
    for (const username of ['council-chair', 'council-secretary', 'auditor']) {
      const { text } = await council.get(username, `/councils/${council.council}/sheets`);
      expect(holdsMarks(text)).toBe(true);
    }
  });
});
