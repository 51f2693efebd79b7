import type { DossierView } from '../../src/application/dossier-view.js';
import type { JournalEntry } from '../../src/engine/journal-entry.js';
import { newCommandId, startTestService, type TestClient, type TestService } from '../support/service.js';

const LODGEMENT = {
  procedure: 'cluster-establishment',
  payload: {
    documentNumber: '01/CV-A',
    cluster: { name: 'Cụm công nghiệp Mẫu', areaHectares: 50 },
    investor: { party: 'hn.nha-dau-tu-a', name: 'Nhà đầu tư A (đơn vị mẫu)' },
  },
};
const OFFICERS = 32;
const ROUNDS = 10;
const COPIES = 50;

interface Verification {
  readonly dossiers: number;
  readonly entries: number;
  readonly faults: readonly unknown[];
}

let service: TestService;
let leader: TestClient;
let auditor: TestClient;

beforeAll(async () => {
  service = await startTestService({ now: '2026-09-21T02:00:00.000Z', imports: [] });
  leader = await service.logIn('commune-leader');
  auditor = await service.logIn('auditor');
});

afterAll(() => service.stop());

async function lodge(): Promise<DossierView> {
  const lodged = await leader.post<DossierView>('/dossiers', { ...LODGEMENT, commandId: newCommandId() });
  expect(lodged.status).toBe(201);
  return lodged.body;
}

async function journalOf(code: string): Promise<readonly JournalEntry[]> {
  const { body } = await auditor.get<{ items: readonly JournalEntry[] }>(
    `/dossiers/${code}/journal?limit=200`,
  );
  return body.items;
}

async function expectIntact(): Promise<void> {
  const { body } = await auditor.get<Verification>('/audit/verification');
  expect(body).toMatchObject({ faults: [] });
  expect(body.entries).toBeGreaterThan(0);
}

it(`lets one of ${OFFICERS} officers through for each version, and tells the others that theirs is stale`, async () => {
  const { code } = await lodge();
  const officers = await Promise.all(Array.from({ length: OFFICERS }, () => service.logIn('commune-leader')));
  for (let version = 1; version <= ROUNDS; version += 1) {
    const answers = await Promise.all(
      officers.map((officer, index) =>
        officer.post<{ code: string }>(`/dossiers/${code}/transitions`, {
          event: 'REASSIGN',
          payload: { assignee: 'commune-handler', reason: `Cán bộ ${index}` },
          expectedVersion: version,
          commandId: newCommandId(),
        }),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: OFFICERS - 1 }, () => 412)]);
    const stale = answers.filter(({ status }) => status === 412);
    expect(new Set(stale.map(({ body }) => body.code))).toEqual(new Set(['stale-version']));
  }
  const journal = await journalOf(code);
  expect(journal.map(({ sequence }) => sequence)).toEqual(
    Array.from({ length: ROUNDS + 1 }, (_, i) => i + 1),
  );
  await expectIntact();
});

it(`gives a command that is sent ${COPIES} times at once one effect, and everybody the same receipt`, async () => {
  const { code } = await lodge();
  const command = {
    event: 'PUBLISH_NOTICE',
    payload: { documentNumber: '711/TB-UBND' },
    expectedVersion: 1,
    commandId: newCommandId(),
  };
  const answers = await Promise.all(
    Array.from({ length: COPIES }, () =>
      leader.post<{ receipt: unknown }>(`/dossiers/${code}/transitions`, command),
    ),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(answers.map(({ body }) => JSON.stringify(body.receipt))).size).toBe(1);
  expect(answers[0]?.body.receipt).toMatchObject({ version: 2, commandId: command.commandId });
  expect(await journalOf(code)).toHaveLength(2);
  await expectIntact();
});

it(`makes one dossier of a lodgement that is sent ${COPIES} times at once, and leaves no gap in the codes`, async () => {
  const request = { ...LODGEMENT, commandId: newCommandId() };
  const answers = await Promise.all(
    Array.from({ length: COPIES }, () => leader.post<DossierView>('/dossiers', request)),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  const codes = [...new Set(answers.map(({ body }) => body.code))];
  expect(codes).toHaveLength(1);
  const next = await lodge();
  const numberOf = (code: string | undefined) => Number(code?.split('-').at(-1));
  expect(numberOf(next.code)).toBe(numberOf(codes[0]) + 1);
});

it('refuses another command under an id that was used', async () => {
  const { code } = await lodge();
  const commandId = newCommandId();
  const send = (documentNumber: string) =>
    leader.post<{ code: string }>(`/dossiers/${code}/transitions`, {
      event: 'PUBLISH_NOTICE',
      payload: { documentNumber },
      expectedVersion: 1,
      commandId,
    });
  expect(await send('711/TB-UBND')).toMatchObject({ status: 200 });
  expect(await send('712/TB-UBND')).toMatchObject({ status: 422, body: { code: 'command-id-reused' } });
});
