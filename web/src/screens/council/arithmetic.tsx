import type { Ranked, Spread } from '../../api/councils.js';
import type { Criterion } from '../../api/criteria.js';
import { useLanguage, useText } from '../../i18n/language.js';
import { formatScore } from './format-score.js';
import { Score } from './score.js';
import { ScrollingTable } from './scrolling-table.js';

interface ArithmeticProps {
  readonly ranked: Ranked;
  readonly spreads: readonly Spread[];
  readonly criteria: ReadonlyMap<string, Criterion>;
}

/** "Vì sao?": every member's score, the exact average of each criterion, and their exact sum. */
export function Arithmetic({ ranked: { name, total }, spreads, criteria }: ArithmeticProps) {
  const t = useText();
  const { language } = useLanguage();
  const shown = (score: string) => formatScore(score, language);
  const sum = t('result.rounded', { exact: shown(total.exact), shown: shown(total.shown) });
  return (
    <details>
      <summary>{t('result.why', { name })}</summary>
      <ScrollingTable caption={t('result.whyTable', { name })}>
        <thead>
          <tr>
            <th scope="col">{t('sheet.criterion')}</th>
            <th scope="col">{t('result.average')}</th>
            <th scope="col">{t('result.exact')}</th>
          </tr>
        </thead>
        <tbody>
          {spreads.map(({ criterion, mean, distances }) => (
            <tr key={criterion}>
              <th scope="row">
                {criterion}. {criteria.get(criterion)?.name}
              </th>
              <td>{`(${distances.map(({ score }) => shown(score)).join(' + ')}) / ${String(distances.length)}`}</td>
              <td>
                <Score value={mean.exact} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('result.total')}</th>
            <td>{spreads.map(({ mean }) => shown(mean.exact)).join(' + ')}</td>
            <td>{sum}</td>
          </tr>
        </tfoot>
      </ScrollingTable>
    </details>
  );
}
