import type { ChainItem } from '../../../api/cluster.js';
import { PATHS } from '../../../app/paths.js';
import { AnchorLink } from '../../../components/anchor-link.js';
import { EmptyState } from '../../../components/empty-state.js';
import { ScrollRegion } from '../../../components/scroll-region.js';
import { TableHead } from '../../../components/table-head.js';
import { formatDate } from '../../../i18n/dates.js';
import { usePick, useText } from '../../../i18n/language.js';
import classes from '../manage.module.css';

const COLUMNS = ['dossier', 'procedure', 'state', 'accepted', 'openedBy'] as const;

/** The dossiers of the cluster's life that one may see, the oldest first. */
export function ClusterChain({ items }: { readonly items: readonly ChainItem[] }) {
  const t = useText();
  const pick = usePick();
  if (items.length === 0) return <EmptyState sentence={t('cluster.noChain')} />;
  return (
    <ScrollRegion label={t('cluster.chain')}>
      <table className={classes.table}>
        <TableHead labels={COLUMNS.map((column) => t(`cluster.${column}`))} />
        <tbody>
          {items.map(({ code, procedure, acceptedAt, openedBy, ...state }) => (
            <tr key={code}>
              <th scope="row">
                <AnchorLink to={PATHS.dossier} params={{ code }}>
                  {code}
                </AnchorLink>
              </th>
              <td>{pick({ label: procedure.name, labelEn: procedure.nameEn })}</td>
              <td>{pick({ label: state.stateLabel, labelEn: state.stateLabelEn })}</td>
              <td>{formatDate(acceptedAt)}</td>
              <td>{openedBy ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
