import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, what they may do where and when, their open sessions, and the log-ins that failed. */
export class Users implements MigrationInterface {
  readonly name = 'Users0000000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE app_user (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        username text NOT NULL,
        display_name text NOT NULL,
        password_hash text NOT NULL,
        explanation text,
        disabled_at timestamptz(3),
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT app_user_pkey PRIMARY KEY (id),
        CONSTRAINT app_user_username_key UNIQUE (username)
      )`);
    await runner.query(`
      CREATE TABLE role_assignment (
        id bigint GENERATED ALWAYS AS IDENTITY,
        user_id uuid NOT NULL,
        role text NOT NULL,
        party_code text NOT NULL,
        province_code text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        CONSTRAINT role_assignment_pkey PRIMARY KEY (id),
        CONSTRAINT role_assignment_user_id_role_party_code_valid_from_key UNIQUE (user_id, role, party_code, valid_from),
        CONSTRAINT role_assignment_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user (id),
        CONSTRAINT role_assignment_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit (code)
      )`);
    await runner.query(`
      CREATE TABLE user_session (
        token_hash text NOT NULL,
        user_id uuid NOT NULL,
        csrf_token_hash text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        last_seen_at timestamptz(3) NOT NULL,
        CONSTRAINT user_session_pkey PRIMARY KEY (token_hash),
        CONSTRAINT user_session_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user (id)
      )`);
    await runner.query(`CREATE INDEX user_session_user_id_idx ON user_session (user_id)`);
    await runner.query(`CREATE INDEX user_session_expires_at_idx ON user_session (expires_at)`);
    await runner.query(`
      CREATE TABLE login_failure (
        id bigint GENERATED ALWAYS AS IDENTITY,
        username text NOT NULL,
        address text NOT NULL,
        failed_at timestamptz(3) NOT NULL,
        CONSTRAINT login_failure_pkey PRIMARY KEY (id)
      )`);
    await runner.query(
      `CREATE INDEX login_failure_username_failed_at_idx ON login_failure (username, failed_at)`,
    );
    await runner.query(
      `CREATE INDEX login_failure_address_failed_at_idx ON login_failure (address, failed_at)`,
    );
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON app_user TO ccn_app`);
    await runner.query(`GRANT SELECT, INSERT, DELETE ON role_assignment, login_failure TO ccn_app`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON user_session TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
