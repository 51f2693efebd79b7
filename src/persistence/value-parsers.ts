import pg from 'pg';

import type { Instant } from '../../workflows/vocabulary/regime.js';

const { builtins, getTypeParser } = pg.types;
type TypeId = Parameters<typeof getTypeParser>[0];

/**
 * How this system reads PostgreSQL's values: a moment becomes an ISO 8601 text with milliseconds, a
 * date stays `YYYY-MM-DD`, because a JavaScript `Date` has no dates without a time and the engine
 * works on texts. Everything else is read as `pg` does; `bigint` and `numeric` stay texts.
 */
export const valueParsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: TypeId, format?: 'text' | 'binary') => {
    if (oid === builtins.TIMESTAMPTZ) return parseMoment;
    if (oid === builtins.DATE) return keepText;
    return getTypeParser(oid, format ?? 'text') as unknown;
  }) as typeof getTypeParser,
};

const MOMENT = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\.(\d{1,3}))?(?:Z|\+00|\+00:00)$/;

/** Reads `2026-09-21 02:00:00.5+00`, and the form that it has inside JSON; sessions of ours are in UTC. */
export function parseMoment(text: string): Instant {
  const parts = MOMENT.exec(text);
  if (parts === null) throw new RangeError(`Expected PostgreSQL to give a moment in UTC, not '${text}'.`);
  const [, date, time, fraction = ''] = parts;
  return `${date}T${time}.${fraction.padEnd(3, '0')}Z`;
}

/** The same for a moment that may be missing. */
export function parseMomentOrNull(text: string | null): Instant | null {
  return text === null ? null : parseMoment(text);
}

function keepText(text: string): string {
  return text;
}
