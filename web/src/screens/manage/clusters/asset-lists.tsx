import type { AssetLine, ChainItem } from '../../../api/cluster.js';
import { ScrollRegion } from '../../../components/scroll-region.js';
import { TableHead } from '../../../components/table-head.js';
import { useNumber, useText } from '../../../i18n/language.js';
import classes from '../manage.module.css';
import { Section } from '../section.js';

const COLUMNS = ['assetCode', 'assetName', 'quantity', 'giver', 'receiver', 'annex'] as const;

/** What was handed over in each handover of the cluster, as each side found it at the inventory. */
export function AssetLists({ items }: { readonly items: readonly ChainItem[] }) {
  const t = useText();
  const lists = items.flatMap(({ code, assets }) => (assets === null ? [] : [{ code, assets }]));
  return lists.map(({ code, assets }) => (
    <Section key={code} id={`assets-${code}`} title={t('cluster.assets', { code })}>
      <ScrollRegion label={t('cluster.assets', { code })}>
        <table className={classes.table}>
          <TableHead labels={COLUMNS.map((column) => t(`cluster.${column}`))} />
          <tbody>
            {assets.map((line) => (
              <Line key={line.code} line={line} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  ));
}

function Line({ line: { code, name, unit, quantity, inventory } }: { readonly line: AssetLine }) {
  const t = useText();
  const write = useNumber();
  const found = (side: AssetLine['inventory']['giver']) =>
    side === null ? t('cluster.unconfirmed') : `${write(side.quantity)} ${unit}`;
  return (
    <tr>
      <th scope="row">{code}</th>
      <td>{name}</td>
      <td>{`${write(quantity)} ${unit}`}</td>
      <td>{found(inventory.giver)}</td>
      <td>{found(inventory.receiver)}</td>
      <td>{inventory.annex?.documentNumber ?? ''}</td>
    </tr>
  );
}
