import { hash } from 'node:crypto';

import { foldAccents } from '../../persistence/accent-fold.js';

/** As long as a payload may name a party by. */
const LONGEST = 100;
const MARK = 8;

/** The code of an enterprise in a register: one for each name, accents, case and punctuation apart. */
export function entryCodeOf(prefix: string, name: string): string {
  const slug = foldAccents(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const code = `${prefix}.${slug}`;
  if (code.length <= LONGEST) return code;
  return `${code.slice(0, LONGEST - MARK - 1)}-${hash('sha256', code, 'hex').slice(0, MARK)}`;
}
