import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the registers were told of each figure, by whom and from what; and what they could not hold before:
 * leased and granted land, the commune, and the enterprises that lease land in a cluster.
 */
export class RegisterValues implements MigrationInterface {
  readonly name = 'RegisterValues0000000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE cluster
        ADD COLUMN commune text,
        ADD COLUMN leased_hectares numeric,
        ADD COLUMN granted_hectares numeric`);
    await runner.query(`
      CREATE TABLE secondary_investor (
        code text NOT NULL,
        province_code text NOT NULL,
        cluster_code text NOT NULL,
        name text NOT NULL,
        tax_code text,
        trade text,
        land_hectares numeric,
        land_basis text NOT NULL,
        since date,
        until date,
        words tsvector NOT NULL,
        CONSTRAINT secondary_investor_pkey PRIMARY KEY (code),
        CONSTRAINT secondary_investor_land_basis_check CHECK (land_basis IN ('leased', 'granted')),
        CONSTRAINT secondary_investor_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit (code),
        CONSTRAINT secondary_investor_cluster_code_fkey FOREIGN KEY (cluster_code) REFERENCES cluster (code)
      )`);
    await runner.query(
      `CREATE INDEX secondary_investor_province_code_idx ON secondary_investor (province_code, code)`,
    );
    await runner.query(
      `CREATE INDEX secondary_investor_cluster_code_idx ON secondary_investor (cluster_code, code)`,
    );
    await runner.query(`CREATE INDEX secondary_investor_words_idx ON secondary_investor USING gin (words)`);
    await runner.query(`
      CREATE TABLE register_value (
        id bigint GENERATED ALWAYS AS IDENTITY,
        register text NOT NULL,
        code text NOT NULL,
        figure text NOT NULL,
        value jsonb NOT NULL,
        as_of date,
        dossier_code text,
        source jsonb NOT NULL,
        reason text,
        recorded_by text NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        command_id text,
        CONSTRAINT register_value_pkey PRIMARY KEY (id),
        CONSTRAINT register_value_command_id_figure_key UNIQUE (command_id, figure)
      )`);
    await runner.query(`CREATE INDEX register_value_code_idx ON register_value (register, code, id)`);
    await runner.query(
      `CREATE INDEX register_value_dossier_code_idx ON register_value (dossier_code) WHERE dossier_code IS NOT NULL`,
    );
    // What the register holds already began somewhere: with what its source said, of a day that nobody wrote down.
    await runner.query(`
      INSERT INTO register_value (register, code, figure, value, dossier_code, source, recorded_by, recorded_at)
      SELECT 'cluster', cluster.code, told.figure, told.value, cluster.source ->> 'dossier', cluster.source,
        'system', now()
      FROM cluster CROSS JOIN LATERAL (VALUES
        ('name', to_jsonb(name)), ('district', to_jsonb(district)), ('areaHectares', to_jsonb(area_hectares)),
        ('industrialLandHectares', to_jsonb(industrial_land_hectares)), ('trades', trades),
        ('status', to_jsonb(status)), ('investor', to_jsonb(investor_code)), ('decision', decision)
      ) AS told (figure, value)
      WHERE told.value IS NOT NULL AND told.value NOT IN ('null', '[]')
      ORDER BY cluster.code`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON secondary_investor TO ccn_app`);
    // Each word of a register stays as it was said.
    await runner.query(`GRANT SELECT, INSERT ON register_value TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
