import { readFileSync } from 'node:fs';

import pg from 'pg';
import { pino } from 'pino';

import { NoticeStore } from '../../../src/persistence/notice.store.js';
import { EventStream } from '../support/event-stream.js';
import { OpenApiDocument, type PlacedOperation } from '../support/openapi-document.js';
import { CouncilCase, INVESTORS, marksOf, VOTERS } from './support/council-case.js';

const [A = '', B = '', C = ''] = INVESTORS;
const document = new OpenApiDocument(
  JSON.parse(readFileSync(new URL('../../../src/api/openapi.json', import.meta.url), 'utf8')),
);

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

/** An open page's events: the answer never ends, and names what to read again. */
const isStream = ({ operation }: PlacedOperation): boolean =>
  'text/event-stream' in (operation.responses['200']?.content ?? {});

interface Told {
  readonly items: readonly { readonly id: string; readonly dossier: string | null }[];
}

/** Every address that can be asked, with what the installation really has in its place. */
function addresses(council: CouncilCase): readonly string[] {
  const values: Readonly<Record<string, string>> = {
    id: 'hn.ccn-vi-du',
    name: 'scoring',
    year: '2026',
    version: '1',
    problem: 'not-visible',
  };
  return document.operations
    .filter((placed) => placed.method === 'get' && !isStream(placed))
    .flatMap(({ path, operation }) => {
      const query = new URLSearchParams(
        operation.parameters
          .filter(({ in: place, required }) => place === 'query' && required === true)
          .map(({ name, example, schema }): [string, string] => [name, String(example ?? schema.example)]),
      );
      if (path.endsWith('/replay')) query.set('sequence', '1000');
      const codes = path.includes('/procedures/')
        ? ['investor-selection']
        : [council.council, council.opener];
      return codes.map((code) => {
        const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
          encodeURIComponent(name === 'code' ? code : (values[name] ?? 'x')),
        );
        return query.size === 0 ? filled : `${filled}?${query.toString()}`;
      });
    });
}

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

  test('the journal, which is exported, has the hash and no mark', async () => {
    const { text, body } = await council.get('auditor', `/dossiers/${council.council}/journal`);
    expect(holdsMarks(text)).toBe(false);
    const { items } = body as { items: { event: string; payload: Record<string, unknown> }[] };
    const submission = items.find(({ event }) => event === 'SUBMIT_SHEET');
    expect(submission?.payload).toEqual({ hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
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
    await council.close();
    for (const username of ['council-chair', 'council-secretary', 'auditor']) {
      const { text } = await council.get(username, `/councils/${council.council}/sheets`);
      expect(holdsMarks(text)).toBe(true);
    }
  });
});

describe('a recused member', () => {
  const RECUSED = 'council-member-3';
  let council: CouncilCase;
  /** The ids of the notices from before. */
  const told: string[] = [];

  beforeAll(async () => {
    council = await CouncilCase.start();
    await council.adopt();
    for (const user of VOTERS.filter((voter) => voter !== RECUSED)) await council.declare(user);
    await council.service.passTo('2026-09-29T03:30:00.000Z');
  });
  afterAll(() => council.service.stop());

  test('has the council in lists, search, worklist and counts before declaring', async () => {
    for (const path of ['/councils', '/dossiers', '/dossiers?q=lua%20chon', '/worklist']) {
      expect((await council.get(RECUSED, path)).text).toContain(council.council);
    }
    expect((await council.get(RECUSED, '/worklist/counts')).body).toMatchObject({ all: 1, unclaimed: 1 });
  });

  test('has been told of it before declaring', async () => {
    const { items } = (await council.get(RECUSED, '/notifications')).body as Told;
    const [notice] = items.filter(({ dossier }) => dossier === council.council);
    expect(notice).toBeDefined();
    told.push(...items.map(({ id }) => id));
    expect((await council.get(RECUSED, '/notifications/unread-count')).body).toEqual({
      unreadCount: items.length,
    });
  });

  test('sees no application before declaring, in no form', async () => {
    const applications = await council.get(RECUSED, `/councils/${council.council}/applications`);
    expect(applications).toMatchObject({ status: 403, body: { code: 'declaration-missing' } });
    const view = await council.get(RECUSED, `/dossiers/${council.council}`);
    expect(view.body).not.toHaveProperty('facts.applications');
    expect(view.body).toHaveProperty('facts.criteria');
    const journal = await council.get(RECUSED, `/dossiers/${council.council}/journal`);
    expect(journal).toMatchObject({ status: 403, body: { code: 'not-yet-readable' } });
    const replay = await council.get(RECUSED, `/dossiers/${council.council}/replay?sequence=9`);
    expect(replay).toMatchObject({ status: 403, body: { code: 'not-yet-readable' } });
  });

  test('has it nowhere afterwards: every address answers as if it were not there', async () => {
    await council.declare(RECUSED, A);
    for (const path of ['/councils', '/dossiers', '/dossiers?q=lua%20chon', '/worklist']) {
      const { status, text } = await council.get(RECUSED, path);
      expect({ path, status, found: text.includes(council.council) }).toEqual({
        path,
        status: 200,
        found: false,
      });
    }
    expect((await council.get(RECUSED, '/worklist/counts')).body).toMatchObject({ all: 0, unclaimed: 0 });
    expect((await council.get(RECUSED, '/notifications')).body).toMatchObject({ items: [] });
    expect((await council.get(RECUSED, '/notifications/unread-count')).body).toEqual({ unreadCount: 0 });
    const recused = await council.as(RECUSED);
    for (const id of told) {
      expect((await recused.post(`/api/v1/notifications/${id}/read`, undefined)).status).toBe(404);
    }
    await recused.post('/api/v1/notifications/read-all', undefined);
    const { body: notices } = await council.get('auditor', `/dossiers/${council.council}/notices`);
    const own = (notices as { items: { recipient: string; readAt: string | null }[] }).items.filter(
      ({ recipient }) => recipient === RECUSED,
    );
    expect(own.map(({ readAt }) => readAt)).toEqual(told.map(() => null));
    const preview = `/api/v1/dossiers/${council.council}/transitions/preview`;
    const asked = await recused.post(preview, { event: 'CLAIM', payload: {} });
    expect(asked).toMatchObject({ status: 404, body: { code: 'not-visible' } });
    for (const address of addresses(council).filter((each) => each.includes(council.council))) {
      expect({ address, status: (await (await council.as(RECUSED)).get(address)).status }).toEqual({
        address,
        status: 404,
      });
    }
    expect(
      await council.act(RECUSED, 'conflicts', { conflicts: [{ party: A, kind: 'none' }] }),
    ).toMatchObject({
      status: 404,
      body: { code: 'not-visible' },
    });
  });

  test('hears nothing of it on an open page, nor in a notice', async () => {
    const page = new EventStream();
    await page.open(council.service.url, (await council.as(RECUSED)).cookies);
    expect(await page.next()).toMatchObject({ event: 'notice' });
    await council.did('council-chair', 'members/authorisation', {
      deputy: 'council-deputy',
      number: '02/UQ-HĐ',
      reason: 'Đi công tác',
    });
    // Pages hear in the order in which things happen: what comes after it is heard first.
    await new NoticeStore(council.service.application.database.pool).insert([
      {
        ...{ recipient: RECUSED, occasion: 'test', kind: 'system', sentence: 'Thử.', dossier: null },
        createdAt: '2026-09-30T02:00:00.000Z',
      },
    ]);
    expect(await page.next()).toMatchObject({ event: 'notice' });
    expect(page.everything).not.toContain(council.council);
    page.close();
  });

  test('is no more than a number to the Chair', async () => {
    const { body } = await council.get('council-chair', `/councils/${council.council}/conflicts`);
    expect(body).toMatchObject({ recused: 1, declarations: null });
    const secretary = await council.get('council-secretary', `/councils/${council.council}/conflicts`);
    expect((secretary.body as { declarations: object[] }).declarations).toHaveLength(5);
  });

  test('a deputy whose own department appraises is kept out as well', async () => {
    await council.declare('council-deputy', B);
    expect((await council.get('council-deputy', `/dossiers/${council.council}`)).status).toBe(404);
    expect((await council.get('council-deputy', '/dossiers')).text).not.toContain(council.council);
    const opener = await council.get('council-deputy', `/dossiers/${council.opener}`);
    expect(opener.body).toMatchObject({ links: [] });
  });
});
