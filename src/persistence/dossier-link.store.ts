import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { VisibleDossier } from '../engine/authorize.js';
import type { Executor } from './database.js';
import { bigint, describeTable, moment, primary, references, text } from './schema.js';

export const DossierLinkEntity = describeTable({
  name: 'dossier_link',
  columns: {
    opened_id: primary(bigint, 'dossier_link_pkey'),
    opener_id: bigint,
    province_code: text,
    relation: text,
    created_at: moment,
  },
  indices: [{ name: 'dossier_link_opener_id_idx', columns: ['opener_id'] }],
  foreignKeys: [
    references('dossier_link_opened_id_fkey', 'opened_id', 'dossier', 'id'),
    references('dossier_link_opener_id_fkey', 'opener_id', 'dossier', 'id'),
    references('dossier_link_province_code_fkey', 'province_code', 'unit', 'code'),
  ],
});

/** Dossiers by their codes. */
export interface NewLink {
  readonly opener: string;
  readonly opened: string;
  readonly relation: string;
  readonly createdAt: Instant;
}

/** The other end of a link, with what says who may see it. */
export interface LinkedDossier extends VisibleDossier {
  readonly relation: string;
  readonly code: string;
}

export class DossierLinkStore {
  constructor(private readonly executor: Executor) {}

  /**
   * @throws Error when the two are not in one province, or have no party in common: nobody would see both ends,
   * so no link crosses provinces or joins scopes that may not see each other.
   */
  async insert({ opener, opened, relation, createdAt }: NewLink): Promise<void> {
    const { rowCount } = await this.executor.query(
      `INSERT INTO dossier_link (opened_id, opener_id, province_code, relation, created_at)
       SELECT opened.id, opener.id, opener.province_code, $3, $4
       FROM dossier AS opener JOIN dossier AS opened USING (province_code)
       WHERE opener.code = $1 AND opened.code = $2 AND EXISTS (
         SELECT 1 FROM dossier_party AS ours JOIN dossier_party AS theirs USING (party_code)
         WHERE ours.dossier_id = opener.id AND theirs.dossier_id = opened.id
       )`,
      [opener, opened, relation, createdAt],
    );
    if (rowCount !== 1)
      throw new Error(
        `Expected ${opener} and ${opened} to be dossiers of one province with a party in common.`,
      );
  }

  /** The code of the dossier that opened this one. */
  async findOpener(opened: string): Promise<string | null> {
    const { rows } = await this.executor.query<{ code: string }>(
      `SELECT opener.code FROM dossier_link JOIN dossier AS opener ON opener.id = opener_id
       WHERE opened_id = (SELECT id FROM dossier WHERE code = $1)`,
      [opened],
    );
    return rows[0]?.code ?? null;
  }

  /** What a dossier opened and has not ended, the oldest first. */
  async findOpened(
    opener: string,
  ): Promise<readonly { readonly code: string; readonly procedure: string }[]> {
    const { rows } = await this.executor.query<{ code: string; procedure: string }>(
      `SELECT opened.code, opened.procedure_code AS procedure
       FROM dossier_link JOIN dossier AS opened ON opened.id = opened_id
       WHERE opener_id = (SELECT id FROM dossier WHERE code = $1) AND opened.status <> 'ended'
       ORDER BY opened.id`,
      [opener],
    );
    return rows;
  }

  /** What a dossier opened, the oldest first, and what opened it. */
  async readLinks(code: string): Promise<readonly LinkedDossier[]> {
    const { rows } = await this.executor.query<LinkedDossier>({
      name: 'dossier-link-read',
      text: `WITH this AS (SELECT id FROM dossier WHERE code = $1)
             SELECT link.relation, other.code, other.value, json_build_object('code', other.procedure_code) AS procedure,
               json_build_object(
               'parties', other.facts -> 'parties', 'province', other.facts -> 'province',
               'seats', coalesce(other.facts -> 'seats', '[]'), 'recused', coalesce(other.facts -> 'recused', '[]')
             ) AS facts
             FROM (
               SELECT opened_id AS id, relation FROM dossier_link, this WHERE opener_id = this.id
               UNION ALL
               SELECT opener_id, 'openedBy' FROM dossier_link, this WHERE opened_id = this.id
             ) AS link JOIN dossier AS other ON other.id = link.id
             ORDER BY other.id`,
      values: [code],
    });
    return rows;
  }
}
