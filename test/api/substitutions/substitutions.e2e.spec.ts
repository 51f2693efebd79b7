import { randomUUID } from 'node:crypto';

import { startTestService, type TestService } from '../../support/service.js';
import { ApiClient, type Received } from '../support/api-client.js';
import { lodge, NOTICE } from '../support/lodgement.js';
import { addPerson } from '../support/people.js';

const SUSPEND = { event: 'SUSPEND', payload: { ground: 'Chờ quy hoạch', documentNumber: '7/QĐ' } };
const RESUME = { ...SUSPEND, event: 'RESUME' };
const COMMUNE = 'hn.ubnd-xa-mau';
const DOCUMENT = { number: '12/GUQ-UBND', date: '2026-11-20', issuer: 'UBND xã (đơn vị mẫu)' };
const LEAVE = {
  absent: 'commune-leader',
  substitute: 'commune-handler',
  party: COMMUNE,
  from: '2026-11-23',
  to: '2026-11-27',
  procedures: ['cluster-establishment'],
  states: ['requestReceived'],
  document: DOCUMENT,
};

describe('standing in for another over HTTP', () => {
  let service: TestService;
  let nobody: ApiClient;
  let handler: ApiClient;
  let leader: ApiClient;
  let finance: ApiClient;

  beforeAll(async () => {
    service = await startTestService({ now: '2026-11-23T02:00:00.000Z', imports: [] });
    nobody = new ApiClient(service.url);
    await addPerson(service.application, 'kontum-leader', { role: 'leader', party: 'kt', province: 'kt' });
    await addPerson(service.application, 'commune-deputy', {
      role: 'handler',
      party: COMMUNE,
      province: 'hn',
    });
    [handler, leader, finance] = (await Promise.all(
      ['commune-handler', 'commune-leader', 'finance-officer'].map((name) => nobody.logIn(name)),
    )) as [ApiClient, ApiClient, ApiClient];
  });
  afterAll(() => service.stop());

  async function act(client: ApiClient, code: string, command: object): Promise<Received> {
    const { body } = await leader.get(`/api/v1/dossiers/${code}`);
    return client.post(`/api/v1/dossiers/${code}/transitions`, {
      ...command,
      expectedVersion: (body as { version: number }).version,
      commandId: randomUUID(),
    });
  }
  const record = (client: ApiClient, changes: object = {}) =>
    client.post('/api/v1/substitutions', { ...LEAVE, ...changes });
  const idOf = ({ body }: Received): string => (body as { id: string }).id;
  const revoke = (client: ApiClient, id: string) => client.post(`/api/v1/substitutions/${id}/revocation`, {});

  async function lastActor(code: string): Promise<unknown> {
    const { body } = await leader.get(`/api/v1/dossiers/${code}/journal`);
    return (body as { items: { actor: unknown }[] }).items.at(-1)?.actor;
  }

  test('opens the steps of its scope and only those, and the journal says on whose behalf', async () => {
    const code = await lodge(handler);
    expect((await act(handler, code, SUSPEND)).body).toMatchObject({ code: 'not-permitted' });

    const recorded = await record(leader);
    expect(recorded.status).toBe(201);
    expect(recorded.body).toMatchObject({ ...LEAVE, createdBy: 'commune-leader', revokedAt: null });

    expect((await act(handler, code, SUSPEND)).status).toBe(200);
    expect(await lastActor(code)).toEqual({
      user: 'commune-handler',
      role: 'leader',
      party: COMMUNE,
      onBehalfOf: 'commune-leader',
    });
    expect((await act(handler, code, RESUME)).status).toBe(200);
    expect((await act(handler, code, NOTICE)).status).toBe(200);
    expect(await lastActor(code)).toEqual({ user: 'commune-handler', role: 'handler', party: COMMUNE });
    expect((await act(handler, code, SUSPEND)).body).toMatchObject({ code: 'not-permitted' });

    expect((await revoke(leader, idOf(recorded))).body).toMatchObject({ revokedBy: 'commune-leader' });
  });

  test('is over at once when it is revoked, and revoking again changes nothing', async () => {
    const code = await lodge(handler);
    const recorded = await record(leader);
    expect((await act(handler, code, SUSPEND)).status).toBe(200);
    const revoked = await revoke(leader, idOf(recorded));
    expect((await act(handler, code, RESUME)).body).toMatchObject({ code: 'not-permitted' });
    expect((await revoke(leader, idOf(recorded))).body).toEqual(revoked.body);
  });

  test('gives somebody of another unit the lists and the dossiers of the scope, and no others', async () => {
    const code = await lodge(handler);
    const list = async (path: string): Promise<string[]> =>
      ((await finance.get(path)).body as { items: { code: string }[] }).items.map((item) => item.code);
    const path = `/api/v1/dossiers/${code}`;
    expect((await finance.get(path)).status).toBe(404);
    const recorded = await record(handler, { absent: 'commune-handler', substitute: 'finance-officer' });

    expect((await finance.get(path)).status).toBe(200);
    expect(await list('/api/v1/dossiers')).toContain(code);
    expect(await list('/api/v1/worklist')).toContain(code);
    expect((await finance.get('/api/v1/session')).body).toMatchObject({
      roles: ['handler'],
      units: [{ onBehalfOf: null }, { code: COMMUNE, onBehalfOf: 'commune-handler' }],
    });
    const offered = (await finance.get(path)).body as {
      availableTransitions: { event: string; allowed: boolean }[];
    };
    expect(offered.availableTransitions).toContainEqual(
      expect.objectContaining({ event: 'PUBLISH_NOTICE', allowed: true }),
    );

    // The act leads out of the scope, and so out of sight.
    expect((await act(finance, code, NOTICE)).status).toBe(200);
    expect((await finance.get(path)).status).toBe(404);
    expect(await list('/api/v1/dossiers')).not.toContain(code);
    expect(await list('/api/v1/worklist')).not.toContain(code);
    await revoke(handler, idOf(recorded));
  });

  test('is never passed on', async () => {
    const recorded = await record(leader);
    const onward = { absent: 'commune-leader', substitute: 'finance-officer' };
    expect((await record(handler, onward)).body).toMatchObject({ code: 'substitution-not-permitted' });
    expect((await record(handler, { ...onward, absent: 'commune-deputy' })).body).toMatchObject({
      code: 'substitution-not-permitted',
    });
    expect((await record(handler, { ...onward, absent: 'commune-handler' })).body).toMatchObject({
      code: 'substitution-refused',
      ground: 'absent-is-substitute',
      legalBasis: { internal: expect.any(String) },
    });
    expect(
      (await record(leader, { absent: 'commune-deputy', substitute: 'commune-leader' })).body,
    ).toMatchObject({ ground: 'substitute-is-absent' });
    await revoke(leader, idOf(recorded));
  });

  test('is recorded once of two that would pass it on to each other', async () => {
    const answers = await Promise.all([
      record(leader, { absent: 'commune-handler', substitute: 'commune-deputy' }),
      record(leader, { absent: 'commune-deputy', substitute: 'commune-handler' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    for (const answer of answers) if (answer.status === 201) await revoke(leader, idOf(answer));
  });

  test.each([
    ['oneself', { substitute: 'commune-leader' }, 'to-oneself'],
    ['an end before the beginning', { to: '2026-11-22', from: '2026-11-25' }, 'period-reversed'],
    ['what is over', { from: '2026-11-02', to: '2026-11-06' }, 'period-over'],
    ['a document of tomorrow', { document: { ...DOCUMENT, date: '2026-11-24' } }, 'document-in-future'],
    ['a procedure that is not there', { procedures: ['x'] }, 'unknown-procedure'],
    ['a step of another procedure', { states: ['notStarted'] }, 'unknown-state'],
    ['nobody', { substitute: 'khong-co' }, 'substitute-holds-no-role'],
    ['somebody of another province', { substitute: 'kontum-leader' }, 'substitute-holds-no-role'],
    ['a company', { substitute: 'investor-a' }, 'substitute-holds-no-role'],
    ['an auditor', { substitute: 'auditor' }, 'substitute-holds-no-role'],
    ['somebody without a role there', { absent: 'finance-officer' }, 'absent-holds-no-role'],
    // A member of the council is replaced by a decision.
    ['a council member', { absent: 'council-member-5' }, 'absent-holds-no-role'],
  ])('refuses %s', async (_, changes, ground) => {
    const { status, body } = await record(leader, changes);
    expect({ status, body }).toMatchObject({ status: 422, body: { code: 'substitution-refused', ground } });
  });

  test('is settled by the head of the unit or the absent person, and by nobody else', async () => {
    const department = await nobody.logIn('department-leader');
    expect((await record(department)).status).toBe(403);
    expect((await record(handler)).status).toBe(403);
    const recorded = await record(leader);
    expect((await revoke(department, idOf(recorded))).status).toBe(403);
    const kontum = await nobody.logIn('kontum-leader');
    expect((await revoke(kontum, idOf(recorded))).status).toBe(404);
    expect((await revoke(leader, '999999')).status).toBe(404);
    expect((await revoke(leader, idOf(recorded))).status).toBe(200);
  });

  test('is listed for the head, for those it concerns and for the auditor', async () => {
    const recorded = await record(leader);
    const listed = async (name: string): Promise<readonly string[]> => {
      const answer = await (await nobody.logIn(name)).get('/api/v1/substitutions?limit=200');
      return (answer.body as { items: { id: string }[] }).items.map(({ id }) => id);
    };
    for (const name of ['commune-leader', 'commune-handler', 'auditor', 'administrator']) {
      expect(await listed(name)).toContain(idOf(recorded));
    }
    expect(await listed('department-leader')).not.toContain(idOf(recorded));
    expect(await listed('kontum-leader')).toEqual([]);
    await revoke(leader, idOf(recorded));
  });

  test('begins and ends with its days', async () => {
    const code = await lodge(handler);
    await record(leader, { from: '2026-11-24', to: '2026-11-24' });
    expect((await act(handler, code, SUSPEND)).status).toBe(403);
    await service.passTo('2026-11-24T02:00:00.000Z');
    expect((await act(handler, code, SUSPEND)).status).toBe(200);
    await service.passTo('2026-11-25T02:00:00.000Z');
    expect((await act(handler, code, RESUME)).status).toBe(403);
  });

  test('has both people told of what falls due', async () => {
    const code = await lodge(handler);
    const changes = { absent: 'commune-deputy', substitute: 'finance-officer', to: '2026-12-04' };
    expect((await record(leader, changes)).status).toBe(201);
    await service.passTo('2026-11-30T02:00:00.000Z');
    const { rows } = await service.application.database.pool.query<{ recipient: string }>(
      'SELECT DISTINCT recipient FROM notice WHERE dossier_code = $1',
      [code],
    );
    expect(rows.map(({ recipient }) => recipient)).toEqual(
      expect.arrayContaining(['commune-deputy', 'finance-officer']),
    );
  });

  test.each([
    { from: '2026-02-30' },
    { document: { ...DOCUMENT, date: '2026-13-01' } },
    { document: { ...DOCUMENT, fileHash: 'x' } },
    { document: null },
    { procedures: 'all of them' },
    { unknown: 1 },
  ])('refuses a request of the wrong shape: %j', async (changes) => {
    expect((await record(leader, changes)).body).toMatchObject({ code: 'malformed-request', status: 400 });
  });
});
