import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What moves due dates and the present: new editions of the calendar, and the clock of a training. */
export class MovingTime implements MigrationInterface {
  readonly name = 'MovingTime0000000000014';

  async up(runner: QueryRunner): Promise<void> {
    // Beside the clock, not of it: no journal tells that a date was looked at and stayed.
    await runner.query(`ALTER TABLE clock ADD COLUMN checked_edition integer`);
    await runner.query(`UPDATE clock SET checked_edition = calendar_edition`);
    await runner.query(`ALTER TABLE clock ALTER COLUMN checked_edition SET NOT NULL`);
    await runner.query(`
      CREATE INDEX clock_checked_edition_idx ON clock (checked_edition, dossier_id) WHERE status <> 'stopped'`);
    await runner.query(`
      CREATE TABLE training_clock_move (
        id bigint GENERATED ALWAYS AS IDENTITY,
        offset_ms bigint NOT NULL,
        moved_by text NOT NULL,
        moved_at timestamptz(3) NOT NULL,
        CONSTRAINT training_clock_move_pkey PRIMARY KEY (id)
      )`);
    // Every move stays visible, and none can be taken back.
    await runner.query(`GRANT SELECT, INSERT ON training_clock_move TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
