import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who read what: one hash chain for each person, which the application may lengthen and shorten from the front alone. */
export class AccessLog implements MigrationInterface {
  readonly name = 'AccessLog0000000000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE access_entry (
        id bigint GENERATED ALWAYS AS IDENTITY,
        username text NOT NULL,
        sequence integer NOT NULL,
        provinces text[] NOT NULL,
        at timestamptz(3) NOT NULL,
        kind text NOT NULL,
        route text NOT NULL,
        path text NOT NULL,
        dossier text,
        status integer NOT NULL,
        address text NOT NULL,
        reason text,
        previous_hash text NOT NULL,
        hash text NOT NULL,
        CONSTRAINT access_entry_pkey PRIMARY KEY (id),
        CONSTRAINT access_entry_username_sequence_key UNIQUE (username, sequence)
      )`);
    await runner.query(`CREATE INDEX access_entry_dossier_idx ON access_entry (dossier, id)`);
    await runner.query(`
      CREATE TABLE access_anchor (
        username text NOT NULL,
        sequence integer NOT NULL,
        hash text NOT NULL,
        CONSTRAINT access_anchor_pkey PRIMARY KEY (username)
      )`);
    await appendAccess(runner);
    await forgetAccess(runner);
    await runner.query(`GRANT SELECT ON access_entry, access_anchor TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}

/** In the database, because two requests of one person come at the same time and each must follow the other. */
async function appendAccess(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION append_access(entry jsonb, content text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    DECLARE
      person text := entry->>'user';
      last_sequence integer;
      last_hash text;
    BEGIN
      PERFORM pg_advisory_xact_lock(hashtext('access'), hashtext(person));
      SELECT sequence, hash INTO last_sequence, last_hash FROM (
        SELECT sequence, hash FROM access_entry WHERE username = person
        UNION ALL
        SELECT sequence, hash FROM access_anchor WHERE username = person
      ) AS known ORDER BY sequence DESC LIMIT 1;
      last_hash := coalesce(last_hash, repeat('0', 64));
      INSERT INTO access_entry (
        username, sequence, provinces, at, kind, route, path, dossier, status, address, reason, previous_hash, hash
      ) VALUES (
        person, coalesce(last_sequence, 0) + 1,
        ARRAY(SELECT jsonb_array_elements_text(entry->'provinces')), (entry->>'at')::timestamptz,
        entry->>'kind', entry->>'route', entry->>'path', entry->>'dossier', (entry->>'status')::integer,
        entry->>'address', entry->>'reason', last_hash,
        encode(sha256(convert_to(last_hash || E'\\n' || content, 'UTF8')), 'hex')
      );
    END $$`);
  await runner.query(`REVOKE ALL ON FUNCTION append_access FROM PUBLIC`);
  await runner.query(`GRANT EXECUTE ON FUNCTION append_access TO ccn_app`);
}

/** Nothing of the last year can be forgotten, so whoever has the application's password alone hides nothing recent. */
async function forgetAccess(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION forget_access(before timestamptz) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    DECLARE
      forgotten integer;
    BEGIN
      IF before > now() - interval '1 year' THEN
        RAISE EXCEPTION 'Expected a moment at least a year ago, but found %.', before;
      END IF;
      INSERT INTO access_anchor (username, sequence, hash)
        SELECT DISTINCT ON (username) username, sequence, hash FROM access_entry AS entry
        WHERE at < before AND NOT EXISTS (
          SELECT FROM access_entry AS kept
          WHERE kept.username = entry.username AND kept.sequence < entry.sequence AND kept.at >= before
        )
        ORDER BY username, sequence DESC
        ON CONFLICT (username) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash;
      DELETE FROM access_entry USING access_anchor
        WHERE access_anchor.username = access_entry.username AND access_entry.sequence <= access_anchor.sequence;
      GET DIAGNOSTICS forgotten = ROW_COUNT;
      RETURN forgotten;
    END $$`);
  await runner.query(`REVOKE ALL ON FUNCTION forget_access FROM PUBLIC`);
  await runner.query(`GRANT EXECUTE ON FUNCTION forget_access TO ccn_app`);
}
