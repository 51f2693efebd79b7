import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Thousands of clocks are to be looked at by the same eight o'clock; each batch finds its own in order, without a sort. */
export class OrderOfEscalation implements MigrationInterface {
  readonly name = 'OrderOfEscalation0000000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX clock_escalate_at_idx');
    await runner.query(
      `CREATE INDEX clock_escalate_at_idx ON clock (escalate_at, dossier_id, ordinal) WHERE escalate_at IS NOT NULL`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
