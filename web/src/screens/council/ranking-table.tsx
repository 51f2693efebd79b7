import type { Ranked } from '../../api/councils.js';
import { useText } from '../../i18n/language.js';
import { Score } from './score.js';
import { ScrollingTable } from './scrolling-table.js';

const GROUPS = ['infrastructure', 'environment', 'capacity', 'finance'] as const;

/** The same table on the board and in the minutes. */
export function RankingTable({ ranking }: { readonly ranking: readonly Ranked[] }) {
  const t = useText();
  return (
    <ScrollingTable caption={t('result.ranking')}>
      <thead>
        <tr>
          <th scope="col">{t('result.rank')}</th>
          <th scope="col">{t('result.investor')}</th>
          {GROUPS.map((group) => (
            <th key={group} scope="col">
              {t(`council.group.${group}`)}
            </th>
          ))}
          <th scope="col">{t('result.total')}</th>
          <th scope="col">{t('result.qualifies')}</th>
        </tr>
      </thead>
      <tbody>
        {ranking.map(({ party, name, rank, total, groups, failing, qualifies }) => (
          <tr key={party} data-party={party}>
            <td>{rank}</td>
            <th scope="row">{name}</th>
            {GROUPS.map((group) => (
              <td key={group}>
                <Score value={groups[group]?.shown ?? '–'} />
              </td>
            ))}
            <td data-total={total.exact}>
              <strong>
                <Score value={total.shown} />
              </strong>
            </td>
            <td>
              {t(qualifies ? 'result.passes' : 'result.fails')}
              {failing.length > 0 && ` (${t('result.failing', { codes: failing.join(', ') })})`}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
