import { useInfiniteQuery, useQuery } from '@tanstack/react-query';

import { clusterHistoryQuery, type RegisterValue } from '../../../api/cluster.js';
import { isProblem } from '../../../api/problem.js';
import { investorNamesQuery } from '../../../api/registers.js';
import { Loading } from '../../../components/loading.js';
import { MoreButton } from '../../../components/more-button.js';
import { ProblemNotice } from '../../../components/problem-notice.js';
import { ScrollRegion } from '../../../components/scroll-region.js';
import { TableHead } from '../../../components/table-head.js';
import { formatDate, formatInstant } from '../../../i18n/dates.js';
import { usePersonName } from '../../../components/use-person-name.js';
import { useNumber, useText, type MessageId } from '../../../i18n/language.js';
import classes from '../manage.module.css';
import { Section } from '../section.js';
import { labelOfStatus } from './cluster-figures.js';
import { SourceText } from './source-text.js';

const COLUMNS = ['recordedAt', 'figure', 'value', 'asOf', 'source', 'recordedBy'] as const;
const LABELS: Readonly<Record<string, MessageId>> = {
  name: 'clusters.name',
  district: 'cluster.figure.district',
  commune: 'cluster.figure.commune',
  areaHectares: 'cluster.figure.areaHectares',
  industrialLandHectares: 'cluster.figure.industrialLandHectares',
  leasedHectares: 'cluster.figure.leasedHectares',
  grantedHectares: 'cluster.figure.grantedHectares',
  trades: 'cluster.figure.trades',
  status: 'cluster.figure.status',
  investor: 'cluster.figure.investor',
  decision: 'cluster.figure.decision',
};

/** Everything that the register was told, the last first; nobody outside the administration reads it. */
export function ClusterHistory({ id }: { readonly id: string }) {
  const t = useText();
  const list = useInfiniteQuery(clusterHistoryQuery(id));
  if (isProblem(list.error, 'role-required')) return null;
  return (
    <Section id="history" title={t('cluster.history')}>
      {list.isPending && <Loading />}
      {list.isError && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && (
        <>
          <ScrollRegion label={t('cluster.history')}>
            <table className={classes.table}>
              <TableHead labels={COLUMNS.map((column) => t(`cluster.${column}`))} />
              <tbody>
                {list.data.pages
                  .flatMap(({ items }) => items)
                  .map((told) => (
                    <Row key={told.id} told={told} />
                  ))}
              </tbody>
            </table>
          </ScrollRegion>
          <MoreButton list={list} />
        </>
      )}
    </Section>
  );
}

function Row({ told }: { readonly told: RegisterValue }) {
  const t = useText();
  const personOf = usePersonName();
  const label = LABELS[told.figure];
  return (
    <tr>
      <td>{formatInstant(told.recordedAt)}</td>
      <th scope="row">{label === undefined ? told.figure : t(label)}</th>
      <td>
        <Value told={told} />
      </td>
      <td>{told.asOf === null ? '' : formatDate(told.asOf)}</td>
      <td>
        <SourceText told={told} />
      </td>
      <td>{personOf(told.recordedBy)}</td>
    </tr>
  );
}

/** What stands for something else is shown by its name. */
function Value({ told: { figure, value } }: { readonly told: RegisterValue }) {
  const t = useText();
  const writeNumber = useNumber();
  const { data: investors } = useQuery({ ...investorNamesQuery, enabled: figure === 'investor' });
  const written = write(value, writeNumber);
  if (figure === 'status') return t(labelOfStatus(written));
  return figure === 'investor' ? (investors?.get(written) ?? written) : written;
}

/** Of a decision its number is enough; the rest stands in its dossier. */
function write(value: unknown, writeNumber: (value: number) => string): string {
  if (Array.isArray(value)) return value.map(String).join('; ');
  if (typeof value === 'object' && value !== null && 'number' in value) return String(value.number);
  if (typeof value === 'number') return writeNumber(value);
  return typeof value === 'string' ? value : '';
}
