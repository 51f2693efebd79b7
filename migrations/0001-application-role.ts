import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The role as which the application works. It owns nothing, so that PostgreSQL itself can refuse it
 * to rewrite the journal. Roles belong to the whole server: another database's migration may have
 * made it already, or be making it at this moment.
 */
export class ApplicationRole implements MigrationInterface {
  readonly name = 'ApplicationRole0000000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ccn_app') THEN
          CREATE ROLE ccn_app NOLOGIN;
        END IF;
      EXCEPTION
        WHEN duplicate_object OR unique_violation THEN NULL;
        WHEN insufficient_privilege THEN
          RAISE EXCEPTION 'The role ccn_app is missing and % may not create it: run CREATE ROLE ccn_app; once as an administrator.',
            current_user;
      END $$`);
    // With one DATABASE_URL the owner's login also serves the application, by taking on this role. Where the owner may
    // not grant it, an administrator has made the role and the application has a login of its own.
    await runner.query(`
      DO $$
      BEGIN
        EXECUTE format('GRANT ccn_app TO %I', current_user);
      EXCEPTION
        WHEN insufficient_privilege THEN NULL;
      END $$`);
    // In a database that was first made by PostgreSQL 14 or older, everyone may create tables here.
    await runner.query(`REVOKE CREATE ON SCHEMA public FROM PUBLIC`);
    await runner.query(`GRANT USAGE ON SCHEMA public TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
