import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters that are composed, signed and issued, and what became of each. */
export class Letters implements MigrationInterface {
  readonly name = 'Letters0000000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE letter (
        id uuid NOT NULL,
        dossier_id bigint NOT NULL,
        command_id text NOT NULL,
        template text NOT NULL,
        template_version integer NOT NULL,
        event text NOT NULL,
        party_code text NOT NULL,
        status text NOT NULL,
        revision integer NOT NULL,
        content json NOT NULL,
        composed_by text NOT NULL,
        composed_at timestamptz(3) NOT NULL,
        changed_at timestamptz(3) NOT NULL,
        signed_by text,
        signed_at timestamptz(3),
        symbol text,
        year integer,
        ordinal integer,
        issued_on date,
        issue_command_id text,
        file_id uuid,
        CONSTRAINT letter_pkey PRIMARY KEY (id),
        CONSTRAINT letter_command_id_key UNIQUE (command_id),
        CONSTRAINT letter_number_key UNIQUE (party_code, symbol, year, ordinal),
        CONSTRAINT letter_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier (id),
        CONSTRAINT letter_party_code_fkey FOREIGN KEY (party_code) REFERENCES unit (code),
        CONSTRAINT letter_composed_by_fkey FOREIGN KEY (composed_by) REFERENCES app_user (username),
        CONSTRAINT letter_signed_by_fkey FOREIGN KEY (signed_by) REFERENCES app_user (username),
        CONSTRAINT letter_file_id_fkey FOREIGN KEY (file_id) REFERENCES dossier_file (id),
        CONSTRAINT letter_signed_check CHECK ((signed_by IS NULL) = (signed_at IS NULL)),
        CONSTRAINT letter_issued_check CHECK ((status = 'issued') = (file_id IS NOT NULL))
      )`);
    await runner.query(`CREATE INDEX letter_dossier_id_idx ON letter (dossier_id)`);
    await runner.query(
      `CREATE INDEX letter_open_idx ON letter (party_code) WHERE status IN ('submitted', 'returned', 'signed')`,
    );
    await runner.query(`
      CREATE TABLE letter_act (
        letter_id uuid NOT NULL,
        ordinal integer NOT NULL,
        kind text NOT NULL,
        done_by text NOT NULL,
        on_behalf_of text,
        done_at timestamptz(3) NOT NULL,
        remark text,
        CONSTRAINT letter_act_pkey PRIMARY KEY (letter_id, ordinal),
        CONSTRAINT letter_act_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES letter (id),
        CONSTRAINT letter_act_done_by_fkey FOREIGN KEY (done_by) REFERENCES app_user (username)
      )`);
    // What a letter is for stays as it was begun; who did what with it only grows.
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE (status, revision, content, changed_at, signed_by, signed_at, symbol, year, ordinal,
        issued_on, issue_command_id, file_id) ON letter TO ccn_app`);
    await runner.query(`GRANT SELECT, INSERT ON letter_act TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
