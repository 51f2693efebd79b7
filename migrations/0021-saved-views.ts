import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names that people give to lists with their filters and columns, for themselves or for their unit. */
export class SavedViews implements MigrationInterface {
  readonly name = 'SavedViews0000000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE saved_view (
        id bigint GENERATED ALWAYS AS IDENTITY,
        username text NOT NULL,
        party_code text NOT NULL,
        name text NOT NULL,
        address text NOT NULL,
        saved_at timestamptz(3) NOT NULL,
        CONSTRAINT saved_view_pkey PRIMARY KEY (id),
        CONSTRAINT saved_view_username_party_code_name_key UNIQUE (username, party_code, name),
        CONSTRAINT saved_view_username_fkey FOREIGN KEY (username) REFERENCES app_user (username)
      )`);
    await runner.query(`CREATE INDEX saved_view_party_code_idx ON saved_view (party_code)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE (address, saved_at), DELETE ON saved_view TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
