import pg from 'pg';

import type { Received } from '../support/api-client.js';
import { CouncilCase, INVESTORS, marksOf, type Points } from './support/council-case.js';

const [A = '', B = '', C = ''] = INVESTORS;
const FINE: Readonly<Record<string, Points>> = {
  [A]: [12, 11, 22, 30],
  [B]: [14, 13, 20, 28],
  [C]: [5, 5, 5, 5],
};
const MEMBER = 'council-member-1';
const OTHER = 'council-member-2';

/** A command id that is not the sender's to use. */
const REUSED = { status: 422, body: { code: 'command-id-reused', detail: expect.stringMatching(/Mã lệnh/) } };

describe('the command id of another', () => {
  let council: CouncilCase;
  beforeAll(async () => {
    council = await CouncilCase.start();
    await council.openScoring();
    await council.saveDraft(MEMBER, marksOf(FINE));
    await council.saveDraft(OTHER, marksOf(FINE));
  });
  afterAll(() => council.service.stop());

  test('brings nobody the receipt of another member’s sheet, and submits nothing', async () => {
    const first = await council.submit(MEMBER, 'sheet-of-one');
    const hash = (first.body as { readonly receipt: { readonly hash: string } }).receipt.hash;
    const borrowed = await council.submit(OTHER, 'sheet-of-one');
    expect(borrowed).toMatchObject(REUSED);
    expect(borrowed.text).not.toContain(hash);
    expect(borrowed.text).not.toContain(MEMBER);
    const mine = await council.get(OTHER, `/councils/${council.council}/sheets/mine`);
    expect(mine.body).toMatchObject({ status: 'draft', hash: null });
  });

  test('brings no receipt of another event or of another dossier either', async () => {
    await council.onDossier(council.opener, 'department-handler', 'CLAIM', {}, 'claimed');
    expect(await council.submit(OTHER, 'claimed')).toMatchObject(REUSED);
  });

  test('is nobody’s to take when it is one of the System’s', async () => {
    const { version } = await council.viewOf(council.opener);
    const handler = await council.as('department-handler');
    for (const commandId of ['unsealed-1', 'told-1', `fact-${council.council}-${String(version + 1)}`]) {
      const command = { event: 'CLAIM', payload: {}, expectedVersion: version, commandId };
      expect(await handler.post(`/api/v1/dossiers/${council.opener}/transitions`, command)).toMatchObject({
        status: 400,
        body: { code: 'malformed-request', faults: [{ path: '/commandId' }] },
      });
    }
  });

  test('brings one’s own receipt again, and never a second effect', async () => {
    const { version } = await council.viewOf(council.council);
    const submit = async (expectedVersion: number): Promise<Received> =>
      (await council.as(OTHER)).post(`/api/v1/councils/${council.council}/sheets/mine/submission`, {
        expectedVersion,
        commandId: 'sheet-of-two',
      });
    const first = await submit(version);
    expect(first).toMatchObject({ status: 200 });
    const { receipt } = first.body as { readonly receipt: object };
    expect(await submit(version)).toMatchObject({ status: 200, body: { receipt } });
    // Who has read the council again sends its new version along.
    expect(await submit(version + 1)).toMatchObject({ status: 200, body: { receipt } });
    expect((await council.viewOf(council.council)).version).toBe(version + 1);
  });
});

describe('a draft that is saved at two places', () => {
  let council: CouncilCase;
  beforeAll(async () => {
    council = await CouncilCase.start();
    await council.openScoring();
  });
  afterAll(() => council.service.stop());

  const STALE = { status: 412, body: { code: 'stale-sheet', detail: expect.stringMatching(/nơi khác/) } };
  const own = async () =>
    (await council.get(MEMBER, `/councils/${council.council}/sheets/mine`)).body as object;
  const HERE = marksOf(FINE);
  const THERE = marksOf({ [A]: [1, 1, 1, 1] });

  test('is kept as the first of them saved it, even the very first time', async () => {
    expect(await own()).toMatchObject({ revision: 0, round: 0 });
    const answers = await Promise.all([
      council.saveDraft(MEMBER, HERE, 0),
      council.saveDraft(MEMBER, THERE, 0),
    ]);
    const [first, second] = answers[0].status === 200 ? answers : answers.toReversed();
    expect(first).toMatchObject({ status: 200, body: { revision: 1 } });
    expect(second).toMatchObject({ ...STALE, body: { expectedRevision: 0, actualRevision: 1 } });
    expect(await own()).toMatchObject({ revision: 1, marks: answers[0].status === 200 ? HERE : THERE });
  });

  test('goes on from what was seen, and asks to see it', async () => {
    expect(await council.saveDraft(MEMBER, THERE, 1)).toMatchObject({ status: 200, body: { revision: 2 } });
    expect(await council.saveDraft(MEMBER, HERE, 1)).toMatchObject(STALE);
    expect(await council.saveDraft(MEMBER, HERE, 3)).toMatchObject(STALE);
    expect(await own()).toMatchObject({ revision: 2, marks: THERE });
    const unsaid = await (
      await council.as(MEMBER)
    ).send(`/api/v1/councils/${council.council}/sheets/mine`, { method: 'PUT', body: { marks: HERE } });
    expect(unsaid).toMatchObject({ status: 400, body: { code: 'malformed-request' } });
  });

  test('is not submitted as somebody else’s tab left it', async () => {
    await council.saveDraft(MEMBER, HERE, 2);
    const submit = async (expectedRevision: number) =>
      (await council.as(MEMBER)).post(`/api/v1/councils/${council.council}/sheets/mine/submission`, {
        expectedVersion: (await council.viewOf(council.council)).version,
        expectedRevision,
        commandId: `seen-${String(expectedRevision)}`,
      });
    expect(await submit(2)).toMatchObject(STALE);
    expect(await submit(3)).toMatchObject({ status: 200 });
  });

  test('counts on after the Chair gave the sheet back', async () => {
    await council.did('council-chair', 'sheets/reopening', { member: MEMBER, reason: 'Chấm lại.' });
    expect(await own()).toMatchObject({ status: 'reopened', round: 1, revision: 3 });
    expect(await council.saveDraft(MEMBER, THERE, 0)).toMatchObject(STALE);
    expect(await council.saveDraft(MEMBER, THERE, 3)).toMatchObject({ body: { revision: 4 } });
    expect(await own()).toMatchObject({ status: 'draft', round: 2, revision: 4 });
  });
});

describe('a draft that is saved while its sheet is submitted', () => {
  let council: CouncilCase;
  let owner: pg.Client;
  beforeAll(async () => {
    council = await CouncilCase.start();
    await council.openScoring();
    owner = new pg.Client({ connectionString: council.service.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await council.service.stop();
  });

  const LATER = { ...FINE, [A]: [1, 1, 1, 1] as const };
  const reopen = () =>
    council.did('council-chair', 'sheets/reopening', { member: MEMBER, reason: 'Chấm lại.' });

  /** Resolves once this many of the service's connections wait for a lock. */
  async function untilWaiting(connections: number): Promise<void> {
    let waiting = 0;
    while (waiting < connections) {
      const { rows } = await owner.query<{ waiting: number }>(
        `SELECT count(DISTINCT pid)::integer AS waiting FROM pg_locks JOIN pg_stat_activity USING (pid)
         WHERE NOT granted AND datname = current_database()`,
      );
      waiting = rows[0]?.waiting ?? 0;
    }
  }

  test('waits for the submission that was first, and is refused', async () => {
    await council.saveDraft(MEMBER, marksOf(FINE));
    const revision = await council.revisionOf(MEMBER);
    await owner.query('BEGIN');
    await owner.query('SELECT FROM dossier WHERE code = $1 FOR UPDATE', [council.council]);
    // The sheet is sealed by now, and its transaction waits for the dossier.
    const submitting = council.submit(MEMBER);
    await untilWaiting(1);
    const saving = council.saveDraft(MEMBER, marksOf(LATER), revision);
    await untilWaiting(2);
    await owner.query('COMMIT');
    expect(await submitting).toMatchObject({ status: 200 });
    expect(await saving).toMatchObject({ status: 422, body: { condition: 'sheetIsNotYetIn' } });
    const own = await council.get(MEMBER, `/councils/${council.council}/sheets/mine`);
    expect(own.body).toMatchObject({ status: 'submitted', round: 1, marks: marksOf(FINE) });
    await reopen();
  });

  test.each(Array.from({ length: 12 }, (_, index) => index + 2))(
    'is in what was submitted, or refused: round %i',
    async (round) => {
      await council.saveDraft(MEMBER, marksOf(FINE));
      const revision = await council.revisionOf(MEMBER);
      const [submitted, saved] = await Promise.all([
        council.submit(MEMBER),
        council.saveDraft(MEMBER, marksOf(LATER), revision),
      ]);
      expect(submitted.status).toBe(200);
      if (saved.status !== 200) expect(saved.body).toMatchObject({ condition: 'sheetIsNotYetIn' });
      const { body } = await council.get(MEMBER, `/councils/${council.council}/sheets/mine`);
      const marks = marksOf(saved.status === 200 ? LATER : FINE);
      expect(body).toMatchObject({ status: 'submitted', round, marks });
      await reopen();
    },
  );

  test('is submitted by nobody whose command id another dossier takes at that instant', async () => {
    await council.saveDraft(MEMBER, marksOf(FINE));
    await owner.query('BEGIN');
    await owner.query('SELECT FROM dossier WHERE code = $1 FOR UPDATE', [council.council]);
    // The sheet has been sealed under an id that nobody had used when the receipt was looked for.
    const submitting = council.submit(MEMBER, 'taken-meanwhile');
    await untilWaiting(1);
    await council.onDossier(council.opener, 'department-handler', 'CLAIM', {}, 'taken-meanwhile');
    await owner.query('COMMIT');
    expect(await submitting).toMatchObject(REUSED);
    const own = await council.get(MEMBER, `/councils/${council.council}/sheets/mine`);
    expect(own.body).toMatchObject({ status: 'draft', hash: null });
    expect(await council.submit(MEMBER)).toMatchObject({ status: 200 });
  });

  test('leaves every hash in the journal true', async () => {
    expect((await council.get('auditor', '/audit/verification')).body).toMatchObject({ intact: true });
  });
});
