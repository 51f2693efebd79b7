import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which act of law let which units follow which, and who gave waiting dossiers to a successor. */
export class Successions implements MigrationInterface {
  readonly name = 'Successions0000000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE succession (
        code text NOT NULL,
        kind text NOT NULL,
        since date NOT NULL,
        instrument text NOT NULL,
        confidence text NOT NULL,
        note text,
        mapping jsonb NOT NULL,
        recorded_by text NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        CONSTRAINT succession_pkey PRIMARY KEY (code)
      )`);
    await runner.query(`ALTER TABLE unit_succession ADD COLUMN succession_code text`);
    await runner.query(`
      ALTER TABLE unit_succession ADD CONSTRAINT unit_succession_succession_code_fkey
      FOREIGN KEY (succession_code) REFERENCES succession (code)`);
    await runner.query(`
      CREATE TABLE unit_assignment (
        id bigint GENERATED ALWAYS AS IDENTITY,
        from_code text NOT NULL,
        to_code text NOT NULL,
        dossiers text[] NOT NULL,
        document_number text NOT NULL,
        document_date date NOT NULL,
        document_issuer text NOT NULL,
        ordered_by text NOT NULL,
        ordered_at timestamptz(3) NOT NULL,
        CONSTRAINT unit_assignment_pkey PRIMARY KEY (id),
        CONSTRAINT unit_assignment_from_code_fkey FOREIGN KEY (from_code) REFERENCES unit (code),
        CONSTRAINT unit_assignment_to_code_fkey FOREIGN KEY (to_code) REFERENCES unit (code)
      )`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON succession TO ccn_app`);
    // A mapping that turned out wrong is put right.
    await runner.query(`GRANT DELETE ON unit_succession TO ccn_app`);
    // What was ordered stays; of a role only the end follows the unit's.
    await runner.query(`GRANT SELECT, INSERT ON unit_assignment TO ccn_app`);
    await runner.query(`GRANT UPDATE (valid_to) ON role_assignment TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
