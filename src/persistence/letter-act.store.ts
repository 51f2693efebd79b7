import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { Executor } from './database.js';
import { describeTable, integer, moment, nullable, primary, references, text, uuid } from './schema.js';

/** Who did what with a letter, in the order in which it was done; only grows. */
export const LetterActEntity = describeTable({
  name: 'letter_act',
  columns: {
    letter_id: primary(uuid, 'letter_act_pkey'),
    ordinal: primary(integer, 'letter_act_pkey'),
    kind: text,
    done_by: text,
    on_behalf_of: nullable(text),
    done_at: moment,
    remark: nullable(text),
  },
  foreignKeys: [
    references('letter_act_letter_id_fkey', 'letter_id', 'letter', 'id'),
    references('letter_act_done_by_fkey', 'done_by', 'app_user', 'username'),
  ],
});

export const LETTER_ACT_KINDS = [
  'begun',
  'submitted',
  'recalled',
  'returned',
  'signed',
  'issued',
  'discarded',
] as const;

export interface LetterAct {
  readonly kind: (typeof LETTER_ACT_KINDS)[number];
  readonly by: string;
  /** Whose role it was, where the person only stood in. */
  readonly onBehalfOf: string | null;
  readonly at: Instant;
  readonly remark: string | null;
}

export class LetterActStore {
  constructor(private readonly executor: Executor) {}

  /** Only within a transaction that has locked the letter, or has just inserted it. */
  async insert(id: string, { kind, by, onBehalfOf, at, remark }: LetterAct): Promise<void> {
    await this.executor.query(
      `INSERT INTO letter_act (letter_id, ordinal, kind, done_by, on_behalf_of, done_at, remark)
       SELECT $1, coalesce(max(ordinal), 0) + 1, $2, $3, $4, $5, $6 FROM letter_act WHERE letter_id = $1`,
      [id, kind, by, onBehalfOf, at, remark],
    );
  }

  async readOf(id: string): Promise<readonly LetterAct[]> {
    const { rows } = await this.executor.query<LetterAct>(
      `SELECT kind, done_by AS by, on_behalf_of AS "onBehalfOf", done_at AS at, remark
       FROM letter_act WHERE letter_id = $1 ORDER BY ordinal`,
      [id],
    );
    return rows;
  }
}
