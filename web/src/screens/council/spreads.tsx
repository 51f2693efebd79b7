import type { CouncilResult, Spread } from '../../api/councils.js';
import type { Criterion } from '../../api/criteria.js';
import { usePersonName } from '../../components/use-person-name.js';
import { useLanguage, useText } from '../../i18n/language.js';
import { formatNumber } from '../../i18n/numbers.js';
import type { Language } from '../../i18n/translate.js';
import { formatScore } from './format-score.js';
import { Score } from './score.js';
import { ScrollingTable } from './scrolling-table.js';
import { StripPlot } from './strip-plot.js';

interface SpreadsProps {
  readonly result: Pick<CouncilResult, 'spread' | 'ranking'>;
  readonly criteria: ReadonlyMap<string, Criterion>;
}

/** How far the members lie apart on each criterion: drawn, and in numbers beside it. */
export function Spreads({ result: { spread, ranking }, criteria }: SpreadsProps) {
  const t = useText();
  return ranking.map(({ party, name }) => (
    <ScrollingTable key={party} caption={t('spread.title', { name })}>
      <thead>
        <tr>
          <th scope="col">{t('sheet.criterion')}</th>
          <th scope="col">{t('spread.plot')}</th>
          <th scope="col">{t('spread.range')}</th>
          <th scope="col">{t('result.average')}</th>
          <th scope="col">{t('spread.deviation')}</th>
          <th scope="col">{t('spread.furthest')}</th>
        </tr>
      </thead>
      <tbody>
        {spread
          .filter((each) => each.party === party)
          .map((each) => (
            <SpreadRow key={each.criterion} spread={each} criterion={criteria.get(each.criterion)} />
          ))}
      </tbody>
    </ScrollingTable>
  ));
}

interface SpreadRowProps {
  readonly spread: Spread;
  readonly criterion: Criterion | undefined;
}

function SpreadRow({ spread, criterion }: SpreadRowProps) {
  const t = useText();
  const personOf = usePersonName();
  const { language } = useLanguage();
  const { min, max, mean, deviation, distances } = spread;
  const said = distances
    .map(({ member, score }) =>
      t('spread.one', { member: personOf(member), score: formatScore(score, language) }),
    )
    .join('; ');
  return (
    <tr>
      <th scope="row">
        {spread.criterion}. {criterion?.name}
      </th>
      <td>
        <StripPlot
          label={said}
          scores={distances.map(({ member, score }) => ({ member, score: toNumber(score) }))}
          mean={toNumber(mean.exact)}
          max={criterion?.max ?? toNumber(max)}
        />
      </td>
      <td>
        <Score value={min} />–<Score value={max} />
      </td>
      <td>
        <Score value={mean.shown} />
      </td>
      <td>
        <Score value={deviation} />
      </td>
      <td>
        {furthestOf(distances).map(({ member, score, distance }) => (
          <div key={member}>
            {t('spread.apart', {
              member: personOf(member),
              score: formatScore(score, language),
              distance: signed(distance, language),
            })}
          </div>
        ))}
      </td>
    </tr>
  );
}

/** Who lies furthest from the mean; nobody where all agree. Advice to the Chair alone: no rule hangs on it. */
function furthestOf(distances: Spread['distances']): Spread['distances'] {
  const most = Math.max(...distances.map(({ distance }) => Math.abs(toNumber(distance))));
  return most === 0 ? [] : distances.filter(({ distance }) => Math.abs(toNumber(distance)) === most);
}

/** With two decimals, and the sign that tells above from below. */
function signed(distance: string, language: Language): string {
  const value = toNumber(distance);
  const shown = Math.abs(value).toFixed(2);
  return `${value < 0 ? '−' : '+'}${formatNumber(shown, language, { leastDecimals: 2 })}`;
}

/** Near enough for a drawing: `229/3` or `76.5`. */
function toNumber(exact: string): number {
  const [above = '0', below = '1'] = exact.split('/');
  return Number(above) / Number(below);
}
