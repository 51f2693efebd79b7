import { randomUUID } from 'node:crypto';

import type { DossierView } from '../../../src/application/dossier-view.js';
import { startTestService, type TestService } from '../../support/service.js';
import { ApiClient, type Received } from '../support/api-client.js';
import { lodge, LODGEMENT, NOTICE } from '../support/lodgement.js';

const DOSSIERS = '/api/v1/dossiers';

describe('a dossier over HTTP', () => {
  let service: TestService;
  let officer: ApiClient;
  let department: ApiClient;

  beforeAll(async () => {
    service = await startTestService({ now: '2026-09-21T02:00:00.000Z', imports: [] });
    const nobody = new ApiClient(service.url);
    officer = await nobody.logIn('commune-handler');
    department = await nobody.logIn('department-handler');
  });
  afterAll(() => service.stop());

  const send = (client: ApiClient, code: string, command: object, headers: Record<string, string> = {}) =>
    client.post(
      `${DOSSIERS}/${code}/transitions`,
      { commandId: randomUUID(), expectedVersion: 1, ...command },
      headers,
    );
  const viewOf = async (code: string) => (await officer.get(`${DOSSIERS}/${code}`)).body as DossierView;

  describe('is lodged', () => {
    test('and answered with its address, its view and the receipt', async () => {
      const commandId = randomUUID();
      const lodgement = { procedure: 'cluster-establishment', commandId, payload: LODGEMENT };
      const first = await officer.post(DOSSIERS, lodgement);
      expect(first.status).toBe(201);
      const { code } = first.body as DossierView;
      expect(code).toMatch(/^000\.00\.81\.H26-260921-\d{4}$/);
      expect(first.headers.get('location')).toBe(`${DOSSIERS}/${code}`);
      expect(first.body).toMatchObject({
        procedure: { code: 'cluster-establishment', version: 1 },
        regime: 'R3',
        state: 'requestReceived',
        version: 1,
        unit: 'hn.ubnd-xa-mau',
        acceptedAt: '2026-09-21',
        clocks: [{ name: 'publicNotice', status: 'running', dueOn: '2026-09-23', unit: 'working-day' }],
        links: [],
        flags: [],
        receipt: { commandId, dossier: code, version: 1, event: 'LODGE' },
      });
      expect(first.body).not.toHaveProperty('receipt.requestHash');

      const again = await officer.post(DOSSIERS, lodgement);
      expect({ status: again.status, body: again.body as unknown }).toEqual({
        status: 201,
        body: first.body,
      });
      const other = { ...lodgement, payload: { ...LODGEMENT, documentNumber: '02/CV-A' } };
      expect((await officer.post(DOSSIERS, other)).body).toMatchObject({
        code: 'command-id-reused',
        status: 422,
      });
    });

    test.each([
      [{ procedure: 'no-such-procedure' }, 422, 'unknown-procedure'],
      [{ payload: {} }, 422, 'payload-invalid'],
      [{ payload: { ...LODGEMENT, extra: 1 } }, 422, 'payload-invalid'],
      [{ occurredAt: 'yesterday' }, 400, 'occurred-at-malformed'],
      [{ occurredAt: '2026-09-22' }, 422, 'occurred-in-future'],
      [{ occurredAt: '2026-09-01' }, 403, 'backdating-needs-leader'],
      [{ province: 'kt' }, 422, 'province-undetermined'],
      [
        { payload: { ...LODGEMENT, investor: { party: 'hn.nobody', name: 'Không có' } } },
        422,
        'unknown-reference',
      ],
    ])('and refused with a reason: %j', async (change, status, code) => {
      const lodgement = { procedure: 'cluster-establishment', commandId: randomUUID(), payload: LODGEMENT };
      expect((await officer.post(DOSSIERS, { ...lodgement, ...change })).body).toMatchObject({
        status,
        code,
      });
    });

    test('and refused for who may not', async () => {
      const auditor = await new ApiClient(service.url).logIn('auditor');
      const payload = { ...LODGEMENT, localAuthority: 'hn.ubnd-xa-mau' };
      const lodgement = { procedure: 'cluster-establishment', commandId: randomUUID() };
      for (const attempt of [payload, LODGEMENT]) {
        const { status } = await auditor.post(DOSSIERS, { ...lodgement, payload: attempt });
        expect([403, 422]).toContain(status);
      }
    });
  });

  describe('is moved', () => {
    test('and answered with the new view and the receipt, the same again for the same command', async () => {
      const code = await lodge(officer);
      const command = { ...NOTICE, commandId: randomUUID() };
      const first = await send(officer, code, command);
      expect(first).toMatchObject({
        status: 200,
        body: {
          code,
          version: 2,
          state: 'receivingApplications',
          receipt: { commandId: command.commandId, version: 2, event: 'PUBLISH_NOTICE' },
        },
      });
      const again = await send(officer, code, command);
      expect(again.body).toEqual(first.body);
      expect((await viewOf(code)).version).toBe(2);
    });

    test('and answered with the receipt alone when the sender prefers it', async () => {
      const code = await lodge(officer);
      const { status, body } = await send(officer, code, NOTICE, { prefer: 'return=minimal' });
      expect(status).toBe(200);
      expect(Object.keys(body as object)).toEqual(['receipt']);
      expect(body).toMatchObject({ receipt: { dossier: code, version: 2 } });
    });

    test.each([
      [{ ...NOTICE, expectedVersion: 0 }, 412, 'stale-version'],
      [{ ...NOTICE, expectedVersion: 7 }, 412, 'stale-version'],
      [{ event: 'NO_SUCH_EVENT', payload: {} }, 422, 'unknown-event'],
      [{ event: 'toString', payload: {} }, 422, 'unknown-event'],
      [{ event: 'CLOCK_EXPIRED', payload: { clock: 'publicNotice' } }, 403, 'system-only'],
      [{ event: 'ISSUE_DECISION', payload: {} }, 409, 'not-available'],
      [{ event: 'SUSPEND', payload: { ground: 'x', documentNumber: 'x' } }, 403, 'not-permitted'],
      [{ ...NOTICE, payload: {} }, 422, 'payload-invalid'],
      [{ ...NOTICE, payload: { documentNumber: 1 } }, 422, 'payload-invalid'],
      [{ ...NOTICE, occurredAt: '2026-09-20' }, 422, 'occurred-before-previous'],
      [{ ...NOTICE, occurredAt: '2026-09-30' }, 422, 'occurred-in-future'],
      [{ ...NOTICE, occurredAt: '2026-09-21T08:00' }, 400, 'occurred-at-malformed'],
    ])('and refused with a reason: %j', async (command, status, code) => {
      const dossier = await lodge(officer);
      const refused = await send(officer, dossier, command);
      expect(refused.body).toMatchObject({ status, code });
      expect((refused.body as { detail: string }).detail).toMatch(/\p{L}/u);
      expect((await viewOf(dossier)).version).toBe(1);
    });

    test('and refused with the article where a rule of law refuses', async () => {
      const code = await lodge(officer);
      await send(officer, code, NOTICE);
      const early = {
        event: 'SEND_TO_DEPARTMENT',
        expectedVersion: 2,
        payload: {
          documentNumber: '90/TTr-UBND',
          date: '2026-09-21',
          sets: 2,
          electronicFiles: true,
          applications: [{ party: 'hn.nha-dau-tu-a', components: ['b1'] }],
        },
      };
      const { status, body } = await send(officer, code, early);
      expect([409, 422]).toContain(status);
      expect(body).toHaveProperty('detail');
    });

    test('by one of two officers who act at once, the other learns that it has changed', async () => {
      const code = await lodge(officer);
      const answers = await Promise.all(Array.from({ length: 8 }, () => send(officer, code, NOTICE)));
      const statuses = answers.map(({ status }) => status).sort((a, b) => a - b);
      expect(statuses).toEqual([200, ...Array<number>(7).fill(412)]);
      expect((await viewOf(code)).version).toBe(2);
    });
  });

  describe('is looked at', () => {
    test('with what may be done next, or why not', async () => {
      const { availableTransitions } = await viewOf(await lodge(officer));
      const find = (event: string) => availableTransitions.find((each) => each.event === event);
      expect(find('PUBLISH_NOTICE')).toMatchObject({
        allowed: true,
        reason: null,
        payloadSchema: { type: 'object' },
        legalBasis: { instrument: expect.any(String) },
      });
      expect(find('SUSPEND')).toMatchObject({ allowed: false, reason: expect.stringMatching(/\p{L}/u) });
    });

    test('entry by entry, with a chain of hashes', async () => {
      const code = await lodge(officer);
      await send(officer, code, NOTICE);
      const { body } = await officer.get(`${DOSSIERS}/${code}/journal`);
      const { items } = body as { items: { sequence: number; hash: string; previousHash: string }[] };
      expect(items.map(({ sequence }) => sequence)).toEqual([1, 2]);
      expect(items[0]?.previousHash).toBe('0'.repeat(64));
      expect(items[1]?.previousHash).toBe(items[0]?.hash);
    });

    test('as it stood, recomputed from its journal', async () => {
      const code = await lodge(officer);
      await send(officer, code, NOTICE);
      const replay = (query: string) => officer.get(`${DOSSIERS}/${code}/replay?${query}`);
      expect((await replay('sequence=1')).body).toMatchObject({
        agrees: true,
        sequence: 1,
        dossier: { state: 'requestReceived', version: 1, availableTransitions: [] },
      });
      expect((await replay('at=2026-09-21')).body).toMatchObject({
        dossier: { state: 'receivingApplications' },
      });
      expect((await replay('at=2026-09-20&time=recorded')).body).toMatchObject({
        dossier: null,
        sequence: 0,
      });
      expect((await replay('')).status).toBe(400);
      expect((await replay('at=soon')).status).toBe(400);
      expect((await replay('sequence=1&at=2026-09-21')).status).toBe(400);
    });

    test('with its due date derived day by day', async () => {
      const code = await lodge(officer);
      const { body } = await officer.get(`${DOSSIERS}/${code}/clocks/publicNotice/explanation`);
      expect(body).toMatchObject({ name: 'publicNotice', dueOn: '2026-09-23' });
      const { days } = body as { days: { date: string; counted: boolean }[] };
      expect(days.filter(({ counted }) => counted).map(({ date }) => date)).toEqual([
        '2026-09-22',
        '2026-09-23',
      ]);
      const missing = await officer.get(`${DOSSIERS}/${code}/clocks/nothing/explanation`);
      expect(missing.body).toMatchObject({ code: 'not-found', status: 404 });
    });

    test('in the worklist of who must act, and not of who need not', async () => {
      const code = await lodge(officer);
      const codesOf = async (client: ApiClient): Promise<string[]> => {
        const { body } = await client.get('/api/v1/worklist?limit=200');
        return (body as { items: { code: string }[] }).items.map((item) => item.code);
      };
      expect(await codesOf(officer)).toContain(code);
      expect(await codesOf(department)).not.toContain(code);
    });
  });

  describe('is listed', () => {
    const codesIn = ({ body }: Received) =>
      (body as { items: { code: string }[] }).items.map(({ code }) => code);

    test('page by page, each once', async () => {
      for (let count = 0; count < 3; count += 1) await lodge(officer);
      const all = codesIn(await officer.get(`${DOSSIERS}?limit=200`));
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
        const page = await officer.get(`${DOSSIERS}?limit=2${query}`);
        expect(codesIn(page).length).toBeLessThanOrEqual(2);
        seen.push(...codesIn(page));
        cursor = (page.body as { nextCursor: string | null }).nextCursor;
      }
      expect(seen).toEqual(all);
    });

    test('by what is asked', async () => {
      const code = await lodge(officer);
      const find = async (query: string) => codesIn(await officer.get(`${DOSSIERS}?limit=200&${query}`));
      for (const query of [
        'procedure=cluster-establishment',
        'state=requestReceived',
        'unit=hn.ubnd-xa-mau',
        'clock=running',
        'clock=due-soon',
        'q=thu+nghiem',
        `q=${encodeURIComponent('Thử Nghiệm')}`,
        `q=${code}`,
      ]) {
        expect({ query, found: (await find(query)).includes(code) }).toEqual({ query, found: true });
      }
      for (const query of [
        'procedure=directive-task',
        'state=decided',
        'unit=hn.ubnd-xa-mau-2',
        'clock=overdue',
        'clock=paused',
        'cluster=hn.nowhere',
        'q=khong+co',
      ]) {
        expect({ query, found: (await find(query)).includes(code) }).toEqual({ query, found: false });
      }
    });

    test.each([
      'cursor=rubbish',
      'cursor=%7B%7D',
      'clock=late',
      'limit=0',
      'limit=1000',
      'unknown=1',
      'q=a&q=b',
    ])('and refuses %s', async (query) => {
      expect((await officer.get(`${DOSSIERS}?${query}`)).status).toBe(400);
    });
  });
});
