import type { Executor } from './database.js';

/**
 * Refuses to work with a login that could rewrite the journal: the owner of the tables, a superuser,
 * or a role that somebody has granted too much. Privileges suffice for the application; a trigger
 * would bind it no tighter, and the owner could drop a trigger as well. For the same reason it refuses a
 * login that row-level security does not bind: it could read sealed scoring sheets.
 */
export async function refuseWritableJournal(executor: Executor): Promise<void> {
  const { rows } = await executor.query<{ login: string; forbidden: string[]; isBound: boolean }>(
    `SELECT current_user AS login, row_security_active('council_sheet') AS "isBound", coalesce((
       SELECT json_agg(privilege) FROM unnest(ARRAY['UPDATE', 'DELETE', 'TRUNCATE']) AS privilege
       WHERE has_table_privilege('journal_entry', privilege)
     ), '[]') AS forbidden`,
  );
  const [answer] = rows;
  if (answer === undefined || answer.forbidden.length > 0) {
    const { login = '', forbidden = [] } = answer ?? {};
    throw new Error(
      `Expected the journal to be append-only, but '${login}' may ${forbidden.join(', ')} it: connect as ccn_app or a member of it.`,
    );
  }
  if (!answer.isBound) {
    throw new Error(
      `Expected row-level security to bind '${answer.login}': connect as ccn_app or a member of it, without BYPASSRLS.`,
    );
  }
}
