import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The registers of clusters and of the investors who build and run them. */
export class Registers implements MigrationInterface {
  readonly name = 'Registers0000000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE investor (
        code text NOT NULL,
        province_code text NOT NULL,
        name text NOT NULL,
        tax_code text,
        source jsonb NOT NULL,
        words tsvector NOT NULL,
        CONSTRAINT investor_pkey PRIMARY KEY (code),
        CONSTRAINT investor_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit (code)
      )`);
    await runner.query(`CREATE INDEX investor_province_code_idx ON investor (province_code, code)`);
    await runner.query(`CREATE INDEX investor_words_idx ON investor USING gin (words)`);
    await runner.query(`
      CREATE TABLE cluster (
        code text NOT NULL,
        province_code text NOT NULL,
        name text NOT NULL,
        name_source text NOT NULL,
        district text,
        area_hectares numeric,
        industrial_land_hectares numeric,
        trades jsonb NOT NULL,
        status text NOT NULL,
        investor_code text,
        decision jsonb NOT NULL,
        source jsonb NOT NULL,
        notes jsonb NOT NULL,
        words tsvector NOT NULL,
        CONSTRAINT cluster_pkey PRIMARY KEY (code),
        CONSTRAINT cluster_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit (code),
        CONSTRAINT cluster_investor_code_fkey FOREIGN KEY (investor_code) REFERENCES investor (code)
      )`);
    await runner.query(`CREATE INDEX cluster_province_code_idx ON cluster (province_code, code)`);
    await runner.query(`CREATE INDEX cluster_words_idx ON cluster USING gin (words)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON investor, cluster TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
