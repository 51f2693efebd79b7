import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened to each dossier, the clocks that run in it, and what each command was answered with. */
export class Journal implements MigrationInterface {
  readonly name = 'Journal0000000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE journal_entry (
        dossier_id bigint NOT NULL,
        sequence integer NOT NULL,
        kind text NOT NULL,
        event text NOT NULL,
        payload json NOT NULL,
        given json,
        actor json NOT NULL,
        occurred_at timestamptz(3) NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        backdating_reason text,
        procedure_code text NOT NULL,
        procedure_version integer NOT NULL,
        definition_hash text NOT NULL,
        regime text NOT NULL,
        calendar_edition integer NOT NULL,
        state_before json,
        state_after json NOT NULL,
        clocks json NOT NULL,
        state_hash text NOT NULL,
        command_id text NOT NULL,
        previous_hash text NOT NULL,
        hash text NOT NULL,
        CONSTRAINT journal_entry_pkey PRIMARY KEY (dossier_id, sequence),
        CONSTRAINT journal_entry_command_id_key UNIQUE (command_id),
        CONSTRAINT journal_entry_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier (id)
      )`);
    await runner.query(`CREATE INDEX journal_entry_recorded_at_idx ON journal_entry (recorded_at)`);
    await runner.query(`
      CREATE TABLE clock (
        dossier_id bigint NOT NULL,
        name text NOT NULL,
        run integer NOT NULL,
        ordinal integer NOT NULL,
        status text NOT NULL,
        term json NOT NULL,
        started_on date NOT NULL,
        started_at timestamptz(3) NOT NULL,
        pauses json NOT NULL,
        due_on date,
        due_at timestamptz(3),
        extended_to date,
        provisional boolean NOT NULL,
        calendar_edition integer NOT NULL,
        stopped_at timestamptz(3),
        breached_at timestamptz(3),
        planned_at timestamptz(3) NOT NULL,
        wake_at timestamptz(3),
        CONSTRAINT clock_pkey PRIMARY KEY (dossier_id, name, run),
        CONSTRAINT clock_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier (id)
      ) WITH (autovacuum_vacuum_scale_factor = 0.02)`);
    await runner.query(`CREATE INDEX clock_wake_at_idx ON clock (wake_at) WHERE wake_at IS NOT NULL`);
    await runner.query(`CREATE INDEX clock_paused_idx ON clock (dossier_id) WHERE status = 'paused'`);
    await runner.query(`
      CREATE TABLE command_receipt (
        command_id text NOT NULL,
        dossier_id bigint NOT NULL,
        version integer NOT NULL,
        request_hash text NOT NULL,
        receipt json NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        CONSTRAINT command_receipt_pkey PRIMARY KEY (command_id),
        CONSTRAINT command_receipt_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier (id)
      )`);
    await runner.query(`
      CREATE TABLE outbox (
        id bigint GENERATED ALWAYS AS IDENTITY,
        dossier_id bigint NOT NULL,
        sequence integer NOT NULL,
        ordinal integer NOT NULL,
        type text NOT NULL,
        params jsonb NOT NULL,
        created_at timestamptz(3) NOT NULL,
        done_at timestamptz(3),
        CONSTRAINT outbox_pkey PRIMARY KEY (id),
        CONSTRAINT outbox_dossier_id_sequence_ordinal_key UNIQUE (dossier_id, sequence, ordinal),
        CONSTRAINT outbox_journal_entry_fkey FOREIGN KEY (dossier_id, sequence) REFERENCES journal_entry (dossier_id, sequence)
      )`);
    await runner.query(`CREATE INDEX outbox_pending_idx ON outbox (type, id) WHERE done_at IS NULL`);
    // Append-only: not even the application's own mistake can change or remove what has been written.
    await runner.query(`GRANT SELECT, INSERT ON journal_entry, command_receipt TO ccn_app`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON clock TO ccn_app`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON outbox TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
