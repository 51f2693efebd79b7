import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { stopLeftover } from '../../src/embedded/cluster.js';
import { prepareDataFolder } from '../../src/embedded/data-folder.js';
import { findFreePort } from '../../src/embedded/free-port.js';
import { poll } from '../../src/embedded/poll.js';
import { logIn, newCommandId, type TestClient } from '../support/service.js';
import { ServiceProcess } from '../wiring/service-process.js';

const KILLS = 20;
const OFFICERS = 8;
const PASSWORD = 'mat-khau-thu-nghiem';
const START_MS = 60_000;

/** `npm start`'s own process, with its own PostgreSQL, ended as a power cut ends it. */
class Victim {
  private process: ServiceProcess | null = null;

  private constructor(
    private readonly dataDir: string,
    private readonly port: number,
  ) {}

  static async create(): Promise<Victim> {
    return new Victim(await mkdtemp(join(tmpdir(), 'ccn-kill-')), await findFreePort());
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    this.process = new ServiceProcess('main', {
      PORT: String(this.port),
      DATA_DIR: this.dataDir,
      DEMO_PASSWORD: PASSWORD,
    });
    const isReady = () =>
      fetch(`${this.url}/health/ready`).then(
        ({ ok }) => ok || undefined,
        () => undefined,
      );
    if (!(await poll(isReady, START_MS))) throw new Error(`Expected the service to start at ${this.url}.`);
  }

  async kill(): Promise<void> {
    await this.process?.stop('SIGKILL');
  }

  async remove(): Promise<void> {
    await this.process?.stop('SIGKILL');
    await stopLeftover(await prepareDataFolder(this.dataDir), () => undefined);
    await rm(this.dataDir, { recursive: true, force: true });
  }
}

/** Works on one dossier without rest; a command that got no answer is sent again until it has one. */
class Officer {
  readonly acknowledged: string[] = [];
  private version = 1;
  private isWorking = true;

  constructor(
    private readonly client: TestClient,
    readonly dossier: string,
  ) {}

  async work(): Promise<void> {
    while (this.isWorking) {
      const commandId = newCommandId();
      const receipt = await this.sendUntilAnswered(commandId);
      if (receipt.version !== this.version + 1) {
        throw new Error(
          `Expected version ${this.version + 1} of ${this.dossier}, but found ${receipt.version}.`,
        );
      }
      this.version = receipt.version;
      this.acknowledged.push(commandId);
    }
  }

  rest(): void {
    this.isWorking = false;
  }

  private async sendUntilAnswered(commandId: string): Promise<{ version: number }> {
    for (;;) {
      const answer = await this.client
        .post<{ receipt: { version: number } }>(`/dossiers/${this.dossier}/transitions`, {
          event: 'REASSIGN',
          payload: { assignee: 'commune-handler', reason: 'Phân công lại' },
          expectedVersion: this.version,
          commandId,
        })
        .catch(() => null);
      if (answer?.status === 200) return answer.body.receipt;
      // No answer, or "not ready": anything else would be a wrong answer.
      if (answer !== null && answer.status !== 503) throw new Error(JSON.stringify(answer));
      await pause(50);
    }
  }
}

it(`loses nothing and does nothing twice when it is killed ${KILLS} times under load`, async () => {
  const victim = await Victim.create();
  try {
    await victim.start();
    const leader = await logIn(victim.url, 'commune-leader', PASSWORD);
    const officers = await Promise.all(
      Array.from({ length: OFFICERS }, async () => new Officer(leader, await lodge(leader))),
    );
    const work = Promise.all(officers.map((officer) => officer.work()));
    work.catch(() => undefined);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = officers.map(({ acknowledged }) => acknowledged.length);
      const isAtWork = () =>
        Promise.resolve(
          officers.every(({ acknowledged }, index) => acknowledged.length > (before[index] ?? 0)) ||
            undefined,
        );
      expect(await poll(isAtWork, START_MS)).toBe(true);
      // A different moment of the work each time.
      await pause(100 + ((kill * 37) % 200));
      await victim.kill();
      await victim.start();
    }
    for (const officer of officers) officer.rest();
    await work;

    const auditor = await logIn(victim.url, 'auditor', PASSWORD);
    const { body: verification } = await auditor.get<{ faults: readonly unknown[] }>('/audit/verification');
    expect(verification.faults).toEqual([]);
    for (const { dossier, acknowledged } of officers) {
      expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS);
      const journal = await readWholeJournal(auditor, dossier);
      expect(journal.map(({ commandId }) => commandId).slice(1)).toEqual(acknowledged);
    }
  } finally {
    await victim.remove();
  }
}, 600_000);

async function lodge(leader: TestClient): Promise<string> {
  const lodged = await leader.post<{ code: string }>('/dossiers', {
    procedure: 'cluster-establishment',
    commandId: newCommandId(),
    payload: {
      documentNumber: '01/CV-A',
      cluster: { name: 'Cụm công nghiệp Mẫu', areaHectares: 50 },
      investor: { party: 'hn.nha-dau-tu-a', name: 'Nhà đầu tư A (đơn vị mẫu)' },
    },
  });
  expect(lodged.status).toBe(201);
  return lodged.body.code;
}

async function readWholeJournal(client: TestClient, code: string): Promise<readonly { commandId: string }[]> {
  const entries: { commandId: string }[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: { body: { items: readonly { commandId: string }[]; nextCursor: string | null } } =
      await client.get(`/dossiers/${code}/journal?limit=100${cursor === '' ? '' : `&cursor=${cursor}`}`);
    entries.push(...page.body.items);
    cursor = page.body.nextCursor;
  }
  return entries;
}
