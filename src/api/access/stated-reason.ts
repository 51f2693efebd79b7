import type { FastifyRequest } from 'fastify';

/** Says why something is read, percent-encoded: header values are ASCII. */
export const REASON_HEADER = 'x-access-reason';

/** The same where no header can be sent: a link, a picture. A page sets it for the addresses of one dossier. */
export const REASON_COOKIE = 'access-reason';

const MAX_REASON = 500;

/** Why the reader reads, in their own words; null where nothing is said. */
export function statedReasonOf({ headers, cookies }: FastifyRequest): string | null {
  const header = headers[REASON_HEADER];
  // The plugin has decoded the cookie already.
  const stated =
    typeof header === 'string' && header !== '' ? decode(header) : (cookies[REASON_COOKIE] ?? '');
  const reason = stated.replaceAll('\0', '').slice(0, MAX_REASON).toWellFormed().trim();
  return reason === '' ? null : reason;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
