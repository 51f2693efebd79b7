import { readFileSync } from 'node:fs';

import type { DossierView } from '../src/application/dossier-view.js';
import { newCommandId, startTestService, type TestClient, type TestService } from './support/service.js';

interface Step {
  readonly event: string;
  readonly on: string;
  readonly by: string;
  readonly leader: string;
  readonly payload: unknown;
  readonly expect: { readonly state: string; readonly clocks: Readonly<Record<string, string>> };
}

interface Walk {
  readonly name: string;
  readonly title: string;
  readonly regime: string;
  readonly procedure: string;
  readonly steps: readonly Step[];
}

/** The due dates in this file were counted by hand; `docs/walk` says how. */
const { walks } = JSON.parse(readFileSync(new URL('../docs/walk/steps.json', import.meta.url), 'utf8')) as {
  readonly walks: readonly Walk[];
};

/** What a reader sees of each clock: its due date while it runs, otherwise how it stands. */
function standOf({ clocks }: DossierView, name: string): string | null {
  const clock = clocks.findLast((each) => each.name === name);
  if (clock === undefined) return null;
  return clock.status === 'running' ? clock.dueOn : clock.status;
}

function expectStep(view: DossierView, { event, on, expect: expected }: Step): void {
  const clocks = Object.fromEntries(Object.keys(expected.clocks).map((name) => [name, standOf(view, name)]));
  expect({ event, on, state: view.state, clocks }).toEqual({ event, on, ...expected });
}

describe.each(walks)('the walk: $title', ({ regime, procedure, steps }) => {
  let service: TestService;
  const clients = new Map<string, TestClient>();

  async function clientOf(username: string): Promise<TestClient> {
    const client = clients.get(username) ?? (await service.logIn(username));
    clients.set(username, client);
    return client;
  }

  afterEach(async () => {
    clients.clear();
    await service.stop();
  });

  it('is carried by officers of different roles, each on the day itself', async () => {
    service = await startTestService({ now: `${steps[0]?.on ?? ''}T01:30:00.000Z`, imports: [] });
    let code: string | null = null;
    for (const step of steps) {
      await service.passTo(`${step.on}T02:00:00.000Z`);
      const client = await clientOf(step.by);
      const { event, payload } = step;
      const commandId = newCommandId();
      if (code === null) {
        const lodged = await client.post<DossierView>('/dossiers', { procedure, commandId, payload });
        expect(lodged).toMatchObject({ status: 201, body: { regime, version: 1 } });
        code = lodged.body.code;
      } else {
        const { version } = (await client.get<DossierView>(`/dossiers/${code}`)).body;
        const command = { event, payload, commandId, expectedVersion: version };
        const applied = await client.post(`/dossiers/${code}/transitions`, command);
        expect(applied).toMatchObject({ status: 200 });
      }
      const { body } = await client.get<DossierView>(`/dossiers/${code}`);
      expectStep(body, step);
      expect(body.regime).toBe(regime);
    }
    await service.passTo(`${steps.at(-1)?.on ?? ''}T08:00:00.000Z`);
    const auditor = await clientOf('auditor');
    const whole = await auditor.get<{ agrees: boolean }>(`/dossiers/${code ?? ''}/replay?sequence=1000`);
    expect(whole).toMatchObject({ status: 200, body: { agrees: true } });
    const clusters = await auditor.get<{ items: readonly { name: string }[] }>('/clusters?limit=100&q=mau');
    expect(clusters.body.items).toContainEqual(expect.objectContaining({ status: 'established' }));
  });

  it('is entered from paper a year later by the heads of the units, with the same due dates', async () => {
    service = await startTestService({ now: '2026-11-22T02:00:00.000Z', imports: [] });
    let view: DossierView | null = null;
    for (const step of steps) {
      const client = await clientOf(step.leader);
      const { event, payload, on: occurredAt } = step;
      const command = { payload, occurredAt, backdatingReason: 'Hồ sơ giấy', commandId: newCommandId() };
      const answer: { status: number; body: DossierView } =
        view === null
          ? await client.post('/dossiers', { procedure, ...command })
          : await client.post(`/dossiers/${view.code}/transitions`, {
              event,
              expectedVersion: view.version,
              ...command,
            });
      expect({ event, status: answer.status }).toEqual({ event, status: view === null ? 201 : 200 });
      const code: string = view?.code ?? answer.body.code;
      view = (await client.get<DossierView>(`/dossiers/${code}`)).body;
      expectStep(view, step);
    }
    expect(view?.clocks.every(({ breachedAt }) => breachedAt === null)).toBe(true);
  });
});
