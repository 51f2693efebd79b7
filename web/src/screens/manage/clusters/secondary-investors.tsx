import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';

import { secondaryInvestorsQuery, type SecondaryInvestor } from '../../../api/cluster.js';
import { PATHS } from '../../../app/paths.js';
import { AnchorLink } from '../../../components/anchor-link.js';
import { EmptyState } from '../../../components/empty-state.js';
import { Loading } from '../../../components/loading.js';
import { MoreButton } from '../../../components/more-button.js';
import { ProblemNotice } from '../../../components/problem-notice.js';
import { ScrollRegion } from '../../../components/scroll-region.js';
import { TableHead } from '../../../components/table-head.js';
import { formatDate } from '../../../i18n/dates.js';
import { useText } from '../../../i18n/language.js';
import classes from '../manage.module.css';

const COLUMNS = ['tenant', 'ofCluster', 'trade', 'land', 'landBasis', 'since'] as const;

interface SecondaryInvestorsProps {
  readonly cluster?: string;
  /** For whoever may set right what is known of one. */
  readonly onEdit?: (tenant: SecondaryInvestor) => void;
}

/** Enterprises that lease land, in one cluster or in all of the province. */
export function SecondaryInvestors({ cluster, onEdit }: SecondaryInvestorsProps) {
  const t = useText();
  const list = useInfiniteQuery(secondaryInvestorsQuery(cluster));
  if (list.isPending) return <Loading />;
  if (list.isError) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  const tenants = list.data.pages.flatMap(({ items }) => items);
  if (tenants.length === 0) return <EmptyState sentence={t('cluster.noTenants')} />;
  return (
    <>
      <ScrollRegion label={t('cluster.tenants')}>
        <table className={classes.table}>
          <TableHead
            labels={[
              ...COLUMNS.map((column) => t(`cluster.${column}`)),
              ...(onEdit === undefined ? [] : [t('cluster.tell.edit')]),
            ]}
          />
          <tbody>
            {tenants.map((tenant) => (
              <tr key={tenant.code}>
                <th scope="row">{tenant.name}</th>
                <td>
                  <AnchorLink to={PATHS.cluster} params={{ id: tenant.cluster }}>
                    {tenant.cluster}
                  </AnchorLink>
                </td>
                <td>{tenant.trade ?? ''}</td>
                <td>
                  {tenant.landHectares === null ? '' : t('clusters.hectares', { area: tenant.landHectares })}
                </td>
                <td>{t(`cluster.landBasis.${tenant.landBasis}`)}</td>
                <td>{tenant.since === null ? '' : formatDate(tenant.since)}</td>
                {onEdit !== undefined && (
                  <td>
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={t('cluster.tell.editOf', { name: tenant.name })}
                      onClick={() => onEdit(tenant)}
                    >
                      {t('cluster.tell.edit')}
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <MoreButton list={list} />
    </>
  );
}
