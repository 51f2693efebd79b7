import pg from 'pg';

import { seedInstallation } from '../../src/application/seed-installation.js';
import { hashPassword } from '../../src/application/session/password.js';
import { verifyJournals } from '../../src/application/verify-journals.js';
import { poll } from '../../src/embedded/poll.js';
import { readSeedFolder } from '../../src/gateways/seed-folder.js';
import { openDatabase } from '../../src/persistence/database.js';
import { streamJournalledDossiers } from '../../src/persistence/journal.reader.js';
import { composeApplication, type Application } from '../../src/wiring/compose-application.js';

export const DEMO_PASSWORD = 'mat-khau-thu-nghiem';
const SEED = new URL('../../seed/', import.meta.url);
/** Five working days later, at the end of the 28th, each dossier's first clock runs out. */
const LODGED_AT = '2026-09-21T02:00:00.000Z';
/** Only a guard against hanging. */
const PATIENCE_MS = 90_000;

/**
 * Dossiers whose clocks ran out before the test began, and that the System looks at when the test says.
 * When it looks is no part of a journal, so the journals stay true.
 */
export class WaitingDossiers {
  private constructor(
    readonly application: Application,
    private readonly owner: pg.Pool,
    readonly codes: readonly string[],
  ) {}

  static async lodge(urls: { readonly url: string; readonly ownerUrl: string }, count: number) {
    const database = openDatabase(urls.url, { poolSize: 4 });
    const options = { rules: { backdatingWorkingDays: 3, catchUpWorkingDays: 3 }, sessionHours: 24 };
    const past = composeApplication(database, { ...options, now: () => LODGED_AT });
    await seedInstallation(
      past.world,
      database,
      { ...(await readSeedFolder(SEED)), imports: [] },
      { demoPasswordHash: await hashPassword(DEMO_PASSWORD), log: () => undefined },
    );
    const codes: string[] = [];
    for (let number = 1; number <= count; number += 1) codes.push(await lodgeOne(past, number));
    const owner = new pg.Pool({ connectionString: urls.ownerUrl, max: 2 });
    owner.on('error', () => undefined);
    const application = composeApplication(database, options);
    await application.world.refresh(database.pool);
    const waiting = new WaitingDossiers(application, owner, codes);
    await waiting.wakeIn(3600_000);
    return waiting;
  }

  /** Lets the System look at the dossiers some milliseconds from now, one after the other. */
  async wakeIn(milliseconds: number, spreadMs = 0): Promise<void> {
    // Read once: a pause between two readings would make two instants of one.
    const first = Date.now() + milliseconds;
    const at = (index: number) => new Date(first + index * spreadMs).toISOString();
    await this.owner.query(
      `UPDATE clock SET wake_at = given.wake_at
       FROM unnest($1::text[], $2::timestamptz[]) AS given (code, wake_at) JOIN dossier USING (code)
       WHERE clock.dossier_id = dossier.id AND clock.wake_at IS NOT NULL`,
      [this.codes, this.codes.map((_, index) => at(index))],
    );
  }

  async countActedOn(): Promise<number> {
    const { rows } = await this.owner.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM journal_entry WHERE event = 'CLOCK_EXPIRED'`,
    );
    return rows[0]?.count ?? 0;
  }

  async waitForActs(count: number): Promise<void> {
    const isReached = () =>
      this.countActedOn().then(
        (acts) => acts >= count || undefined,
        // The database may be down at the moment.
        () => undefined,
      );
    expect(await poll(isReached, PATIENCE_MS)).toBe(true);
  }

  /** Waits until every clock has been acted on, and checks that none was twice and that every journal verifies. */
  async expectEachActedOnOnce(): Promise<void> {
    const all = this.codes.length;
    await poll(
      async () => ((await this.countActedOn().catch(() => 0)) >= all ? true : undefined),
      PATIENCE_MS,
    );
    const { rows } = await this.owner.query<{ code: string; times: number }>(
      `SELECT dossier.code, count(entry.sequence)::integer AS times
       FROM dossier LEFT JOIN journal_entry entry ON entry.dossier_id = dossier.id AND entry.event = 'CLOCK_EXPIRED'
       WHERE dossier.code = ANY ($1) GROUP BY dossier.code HAVING count(entry.sequence) <> 1`,
      [this.codes],
    );
    expect(rows).toEqual([]);
    await this.expectIntact();
  }

  async expectIntact(): Promise<void> {
    const { world, database } = this.application;
    const verification = await verifyJournals(world, streamJournalledDossiers(database.pool));
    expect(verification.faults).toEqual([]);
    expect(verification.dossiers).toBeGreaterThanOrEqual(this.codes.length);
  }

  async close(): Promise<void> {
    await this.application.database.close();
    await this.owner.end();
  }
}

async function lodgeOne(application: Application, number: number): Promise<string> {
  const lodged = await application.lodgeDossier.execute({
    procedure: 'cluster-establishment',
    payload: {
      documentNumber: `${number}/CV`,
      localAuthority: 'hn.ubnd-xa-mau',
      cluster: { name: `Cụm công nghiệp Mẫu ${number}`, areaHectares: 50 },
      investor: { party: 'hn.nha-dau-tu-a', name: 'Nhà đầu tư A (đơn vị mẫu)' },
    },
    commandId: `waiting-${number}`,
    sender: 'system',
    province: 'hn',
  });
  if (!lodged.ok) throw new Error(`Expected to lodge, but it was refused: ${lodged.rejection.code}.`);
  return lodged.value.dossier;
}
