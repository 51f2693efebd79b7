import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agencies and what each province sets for itself. Every row of data belongs to a province. */
export class Units implements MigrationInterface {
  readonly name = 'Units0000000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE unit (
        code text NOT NULL,
        name text NOT NULL,
        kind text NOT NULL,
        parent_code text,
        province_code text NOT NULL,
        agency_code text,
        valid_from date,
        valid_to date,
        words tsvector NOT NULL,
        CONSTRAINT unit_pkey PRIMARY KEY (code),
        CONSTRAINT unit_parent_code_fkey FOREIGN KEY (parent_code) REFERENCES unit (code),
        CONSTRAINT unit_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit (code)
      )`);
    await runner.query(`CREATE INDEX unit_province_code_idx ON unit (province_code, code)`);
    await runner.query(`
      CREATE TABLE unit_succession (
        predecessor_code text NOT NULL,
        successor_code text NOT NULL,
        since date NOT NULL,
        instrument text NOT NULL,
        confidence text NOT NULL,
        CONSTRAINT unit_succession_pkey PRIMARY KEY (predecessor_code, successor_code),
        CONSTRAINT unit_succession_predecessor_code_fkey FOREIGN KEY (predecessor_code) REFERENCES unit (code),
        CONSTRAINT unit_succession_successor_code_fkey FOREIGN KEY (successor_code) REFERENCES unit (code)
      )`);
    await runner.query(`
      CREATE TABLE province_parameter (
        province_code text NOT NULL,
        key text NOT NULL,
        value jsonb NOT NULL,
        source text NOT NULL,
        confidence text NOT NULL,
        valid_from date,
        CONSTRAINT province_parameter_pkey PRIMARY KEY (province_code, key),
        CONSTRAINT province_parameter_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit (code)
      )`);
    await runner.query(
      `GRANT SELECT, INSERT, UPDATE ON unit, unit_succession, province_parameter TO ccn_app`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
