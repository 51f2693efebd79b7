import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often a sheet has been saved, so that a draft which somebody has not seen is not written over. */
export class DraftRevisions implements MigrationInterface {
  readonly name = 'DraftRevisions0000000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE council_sheet ADD COLUMN revision integer NOT NULL DEFAULT 1`);
    // Only the sheets that were there before have one without saying so.
    await runner.query(`ALTER TABLE council_sheet ALTER COLUMN revision DROP DEFAULT`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
