import type { QueryConfig } from 'pg';

import { ReplanClocks } from '../../../src/application/calendar/replan-clocks.js';
import { verifyJournals } from '../../../src/application/verify-journals.js';
import { CalendarEditionStore } from '../../../src/persistence/calendar-edition.store.js';
import { markChecked } from '../../../src/persistence/clock.store.js';
import type { Executor } from '../../../src/persistence/database.js';
import { streamJournalledDossiers } from '../../../src/persistence/journal.reader.js';
import { findUnchecked } from '../../../src/persistence/open-clock.reader.js';
import { ApiClient } from '../../api/support/api-client.js';
import { lodge } from '../../api/support/lodgement.js';
import { announcement, LONGER } from '../../api/support/tet.js';
import { startTestService, type TestService } from '../../support/service.js';

const COUNT = 6;

describe('counting clocks again, in batches', () => {
  let service: TestService;
  let pool: Executor;

  beforeEach(async () => {
    service = await startTestService({ now: '2027-01-25T02:00:00.000Z', imports: [] });
    ({ pool } = service.application.database);
    const officer = await new ApiClient(service.url).logIn('commune-handler');
    // One that stays, and six that move.
    await lodge(officer);
    await service.passTo('2027-02-03T02:00:00.000Z');
    for (let count = 0; count < COUNT; count += 1) await lodge(officer);
    const [current] = await new CalendarEditionStore(pool).readAll();
    if (current === undefined) throw new Error('Expected a calendar.');
    const { source, days } = announcement(LONGER);
    await new CalendarEditionStore(pool).insert({
      edition: 2,
      source,
      days: [...current.days.filter(({ date }) => date < '2027-01-01'), ...(days as typeof current.days)],
      publishedAt: '2027-02-03T02:00:00.000Z',
      publishedBy: 'administrator',
    });
    await service.application.world.refresh(pool);
  });
  afterEach(() => service.stop());

  async function finish(replanClocks: ReplanClocks): Promise<void> {
    while ((await replanClocks.execute()) > 0);
  }

  async function expectEachOnce(): Promise<void> {
    const { rows } = await pool.query<{ times: number }>(
      `SELECT count(*) FILTER (WHERE event = 'CALENDAR_REPLANNED')::int AS times
       FROM journal_entry GROUP BY dossier_id ORDER BY dossier_id`,
    );
    expect(rows.map(({ times }) => times)).toEqual([0, ...Array.from({ length: COUNT }, () => 1)]);
    expect(await findUnchecked(pool, 2, 100)).toEqual([]);
    const { faults } = await verifyJournals(service.application.world, streamJournalledDossiers(pool));
    expect(faults).toEqual([]);
  }

  test('looks at every dossier, writes to those that move, and is done', async () => {
    const { replanClocks } = service.application;
    await finish(replanClocks);
    await expectEachOnce();
    expect(await replanClocks.execute()).toBe(0);
  });

  test('writes nothing twice for two callers at once', async () => {
    const { world, database } = service.application;
    await Promise.all([1, 2, 3].map(() => finish(new ReplanClocks(world, database.pool))));
    await expectEachOnce();
  });

  test.each([1, 3, COUNT])('goes on after a crash behind commit %s', async (crashAt) => {
    const { world } = service.application;
    let commits = 0;
    const crashing: Executor = {
      query: async (query: string | QueryConfig, values?: unknown[]) => {
        const answer = await pool.query(query, values);
        const isCommit = typeof query !== 'string' && query.name?.startsWith('dossier-update') === true;
        if (isCommit) commits += 1;
        if (isCommit && commits === crashAt) throw new Error('The process ends here.');
        return answer as never;
      },
    };
    await expect(finish(new ReplanClocks(world, crashing))).rejects.toThrow('The process ends here.');
    await finish(service.application.replanClocks);
    await expectEachOnce();
  });

  test('does not pass over a dossier that moved on while it was looked at', async () => {
    const [seen] = await findUnchecked(pool, 2, 1);
    if (seen === undefined) throw new Error('Expected a dossier to look at.');
    await markChecked(pool, 2, [{ id: seen.id, version: seen.version + 1 }]);
    expect(await findUnchecked(pool, 2, 1)).toEqual([seen]);
    await markChecked(pool, 2, [seen]);
    expect((await findUnchecked(pool, 2, 100)).map(({ code }) => code)).not.toContain(seen.code);
  });
});
