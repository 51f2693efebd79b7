import { addDays, atTime } from '../../../src/engine/calendar/local-date.js';
import { newCommandId, startTestService, type TestClient, type TestService } from '../../support/service.js';
import { act, assignTask } from '../../support/tasks.js';

const FIRST_DAY = '2026-08-19';
const LAST_DAY = '2026-09-30';

interface Told {
  readonly dossier: string;
  readonly clock: string;
  readonly run: number;
  readonly rung: string;
  readonly kind: string;
  readonly dueOn: string;
  readonly plannedAt: string;
  readonly firedAt: string;
  readonly recipients: readonly string[];
  readonly sentence: string;
}
type Foretold = Told & { readonly overtaken: readonly { readonly rung: string }[] };
type Listed = Told & { readonly overtakenBy: string | null };
interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

describe('a dry run of the ladders', () => {
  let service: TestService;
  let administrator: TestClient;

  beforeAll(async () => {
    service = await startTestService({ now: atTime(FIRST_DAY, '08:30'), imports: ['hanoi-tasks.json'] });
    administrator = await service.logIn('administrator');
    await occupyOffices();
  }, 60_000);
  afterAll(() => service.stop());

  /** Dossiers whose clocks run, lapse, are extended, stand still and were late when they were told. */
  async function occupyOffices(): Promise<void> {
    const clerk = await service.logIn('province-clerk');
    // The Saturday that is worked; the Monday that is off; a holiday; a Sunday.
    for (const dueOn of ['2026-08-25', '2026-08-31', '2026-09-02', '2026-09-06', '2026-08-19']) {
      await assignTask(clerk, dueOn);
    }
    const chair = await service.logIn('province-chair');
    const extended = await assignTask(clerk, '2026-08-24');
    const letter = { documentNumber: '12/UBND', reason: 'Chờ số liệu' };
    await act(chair, extended, 'EXTEND', { clock: 'deadline', dueOn: '2026-09-16', ...letter });
    const suspended = await assignTask(clerk, '2026-08-26');
    const department = await service.logIn('department-leader');
    await act(department, suspended, 'SUSPEND', { ground: 'Chờ ý kiến', documentNumber: '13/SCT' });
    await act(department, await assignTask(clerk, '2026-08-28'), 'CLAIM');

    const commune = await service.logIn('commune-leader');
    const payload = {
      documentNumber: '01/CV-A',
      cluster: { name: 'Cụm công nghiệp Mẫu', areaHectares: 50 },
      investor: { party: 'hn.nha-dau-tu-a', name: 'Nhà đầu tư A (đơn vị mẫu)' },
    };
    const lodgement = { procedure: 'cluster-establishment', payload };
    for (const isPublished of [true, false]) {
      const { body } = await commune.post<{ code: string }>('/dossiers', {
        ...lodgement,
        commandId: newCommandId(),
      });
      // Its reception closes by itself, and the clock after it starts.
      if (isPublished) await act(commune, body.code, 'PUBLISH_NOTICE', { documentNumber: '711/TB-UBND' });
    }
  }

  async function readAll<T>(client: TestClient, path: string): Promise<readonly T[]> {
    const items: T[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { status, body }: { status: number; body: Page<T> } = await client.get<Page<T>>(
        `${path}${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      expect(status).toBe(200);
      items.push(...body.items);
      cursor = body.nextCursor;
    }
    return items;
  }

  const keyOf = ({ dossier, clock, run, rung }: Told) => `${dossier} ${clock} ${run} ${rung}`;
  const sorted = <T extends Told>(items: readonly T[]) =>
    [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

  test('foretells what then fires, hour by hour, with the same words to the same people', async () => {
    const foretold = await readAll<Foretold>(administrator, `/escalation/dry-run?until=${LAST_DAY}&limit=2`);
    expect(foretold.length).toBeGreaterThan(25);
    expect(foretold.map(({ clock }) => clock)).toEqual(
      expect.arrayContaining(['deadline', 'receptionWindow', 'publicNotice', 'compiling']),
    );
    const { body: before } = await administrator.get<Page<Listed>>('/escalation?limit=200');
    expect(before.items).toEqual([]);

    for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) {
      const hours = ['02', '08', '09', '10', '11', '12', '13', '14', '15', '16', '17', '22'];
      for (const hour of day === FIRST_DAY ? hours.slice(2) : hours) {
        await service.passTo(atTime(day, `${hour}:00`));
      }
    }

    const fired = await readAll<Listed>(administrator, '/escalation?limit=20');
    const said = fired.filter(({ overtakenBy }) => overtakenBy === null);
    const toTold = ({ dossier, clock, run, rung, kind, dueOn, plannedAt, firedAt, ...rest }: Told): Told => ({
      dossier,
      clock,
      run,
      rung,
      kind,
      dueOn,
      plannedAt,
      firedAt,
      recipients: rest.recipients,
      sentence: rest.sentence,
    });
    expect(sorted(said).map(toTold)).toEqual(sorted(foretold).map(toTold));
    const overtaken = foretold.flatMap((each) =>
      each.overtaken.map(({ rung }) => `${keyOf({ ...each, rung })} < ${each.rung}`),
    );
    expect(overtaken.length).toBeGreaterThan(0);
    expect(
      fired
        .filter(({ overtakenBy }) => overtakenBy !== null)
        .map((each) => `${keyOf(each)} < ${each.overtakenBy ?? ''}`)
        .sort(),
    ).toEqual(overtaken.sort());

    const days = new Set(said.map(({ firedAt }) => firedAt.slice(0, 10)));
    expect(days.has('2026-08-22')).toBe(true);
    for (const dayOff of ['2026-08-29', '2026-08-30', '2026-08-31', '2026-09-01', '2026-09-02']) {
      expect(days.has(dayOff)).toBe(false);
    }
    expect(said.every(({ firedAt }) => /T0[1-9]:00/.test(firedAt))).toBe(true);
    // Nothing is left: a dry run now foretells nothing until then.
    expect(await readAll(administrator, `/escalation/dry-run?until=${LAST_DAY}`)).toEqual([]);
  }, 300_000);

  test('told each person once: as many notices as names in the rungs', async () => {
    const fired = await readAll<Listed>(administrator, '/escalation?limit=200');
    const { rows } = await service.application.database.pool.query<{ recipient: string; sentence: string }>(
      `SELECT recipient, sentence FROM notice WHERE kind IN ('reminder', 'escalation')`,
    );
    const told = rows.map(({ recipient, sentence }) => `${recipient}: ${sentence}`);
    const named = fired.flatMap(({ recipients, sentence }) =>
      recipients.map((recipient) => `${recipient}: ${sentence}`),
    );
    expect(told.sort()).toEqual(named.sort());
    expect(new Set(told).size).toBe(told.length);
  });
});
