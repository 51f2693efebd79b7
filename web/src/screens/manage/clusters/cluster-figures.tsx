import type { ChainItem, ClusterDetail } from '../../../api/cluster.js';
import { BasisText } from '../../../components/basis-text.js';
import { ScrollRegion } from '../../../components/scroll-region.js';
import { TableHead } from '../../../components/table-head.js';
import { formatDate } from '../../../i18n/dates.js';
import { useText, type MessageId } from '../../../i18n/language.js';
import classes from '../manage.module.css';
import { Section } from '../section.js';
import { SourceText } from './source-text.js';

const AREAS = ['areaHectares', 'industrialLandHectares', 'leasedHectares', 'grantedHectares'] as const;
const WORDS = ['district', 'commune', 'status', 'trades', 'investor'] as const;

const STATUSES: Readonly<Record<string, MessageId>> = {
  established: 'cluster.status.established',
  underConstruction: 'cluster.status.underConstruction',
  inOperation: 'cluster.status.inOperation',
  abolished: 'cluster.status.abolished',
  ended: 'cluster.status.ended',
};

export const labelOfStatus = (status: string): MessageId => STATUSES[status] ?? 'cluster.notKnown';

interface ClusterFiguresProps {
  readonly cluster: ClusterDetail;
  readonly chain: readonly ChainItem[];
}

/** Each figure with its day and its source, and what Đ.2.7 makes of them. */
export function ClusterFigures({ cluster, chain }: ClusterFiguresProps) {
  const t = useText();
  const sourceOf = (figure: string) => cluster.sources.find((source) => source.figure === figure);
  const valueOf = (figure: (typeof WORDS)[number]) => {
    if (figure === 'trades') return cluster.trades.join('; ');
    if (figure === 'investor') return cluster.investorName ?? cluster.investor ?? '';
    if (figure === 'status') return t(labelOfStatus(cluster.status));
    return cluster[figure] ?? '';
  };
  const rows = [
    ...AREAS.map((figure) => {
      const hectares = cluster[figure];
      return {
        figure,
        value: hectares === null ? '' : t('clusters.hectares', { area: hectares }),
      };
    }),
    ...WORDS.map((figure) => ({ figure, value: valueOf(figure) })),
  ];
  return (
    <Section id="figures" title={t('cluster.figures')}>
      <FillRate cluster={cluster} chain={chain} />
      <ScrollRegion label={t('cluster.figures')}>
        <table className={classes.table}>
          <TableHead
            labels={[t('cluster.figure'), t('cluster.value'), t('cluster.asOf'), t('cluster.source')]}
          />
          <tbody>
            {rows.map(({ figure, value }) => {
              const source = sourceOf(figure);
              return (
                <tr key={figure} data-figure={figure}>
                  <th scope="row">{t(`cluster.figure.${figure}`)}</th>
                  <td>{value === '' ? t('cluster.notKnown') : value}</td>
                  <td>{formatDate(source?.asOf ?? '')}</td>
                  <td>{source === undefined ? '' : <SourceText told={source} />}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}

function FillRate({ cluster: { fill, fillBasis }, chain }: ClusterFiguresProps) {
  const t = useText();
  const reported = chain.findLast(({ occupancy }) => occupancy !== null)?.occupancy ?? null;
  return (
    <div data-figure="fill">
      <p>
        <strong>
          {fill.fillPercent === null
            ? t('cluster.noFill', {
                figures: fill.missing.map((figure) => t(`cluster.figure.${figure}`)).join(', '),
              })
            : t('cluster.fill', { percent: fill.fillPercent, unleased: fill.unleasedHectares ?? 0 })}
        </strong>
      </p>
      {reported !== null && (
        <p>{t('cluster.reported', { percent: reported.percent, date: formatDate(reported.reportedFor) })}</p>
      )}
      <BasisText basis={fillBasis} />
    </div>
  );
}
