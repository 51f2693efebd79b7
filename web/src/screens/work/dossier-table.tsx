import { Checkbox } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, type ReactNode } from 'react';

import { dossierListQuery, type DossierListItem, type ListFilter } from '../../api/dossiers.js';
import { COLUMNS, type Column } from '../../app/search.js';
import { announce } from '../../components/live-region.js';
import { Loading } from '../../components/loading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import { BulkBar } from './bulk-bar.js';
import { DossierRow } from './dossier-row.js';
import classes from './dossier-table.module.css';
import { useRowKeys } from './row-keys.js';
import { useRowNames } from './row-names.js';
import { useSelection, type Selection } from './selection.js';
import { useVirtualRows } from './virtual-rows.js';

interface DossierTableProps {
  readonly caption: string;
  readonly filter: ListFilter;
  readonly hidden: readonly Column[];
  /** Shown instead of a table without rows. */
  readonly empty: ReactNode;
}

/**
 * A list of dossiers. The server sorts, filters and pages it; only the rows in sight are in the page, and
 * they keep the roles, the count and the numbers of a whole table.
 */
export function DossierTable({ caption, filter, hidden, empty }: DossierTableProps) {
  const t = useText();
  const list = useInfiniteQuery(dossierListQuery(filter));
  const items = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const selection = useSelection(items);
  useAnnouncedCount(list.isSuccess ? items.length : null, list.hasNextPage);

  if (list.isPending) return <Loading lines={9} />;
  const problem = list.isError && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  // Above the rows, so that what came of an act stays when it was the last row's.
  const bulk = <BulkBar selection={selection} />;
  if (items.length === 0) {
    return (
      <>
        {bulk}
        {problem === false ? empty : problem}
      </>
    );
  }
  return (
    <>
      {bulk}
      {problem}
      <Rows
        caption={caption}
        items={items}
        selection={selection}
        hidden={hidden}
        hasMore={list.hasNextPage}
        onEnd={() => {
          if (!list.isFetching) void list.fetchNextPage();
        }}
      />
      <p className={classes.count}>
        {t(list.hasNextPage ? 'table.countSoFar' : 'table.count', { count: items.length })}
      </p>
    </>
  );
}

interface RowsProps {
  readonly caption: string;
  readonly items: readonly DossierListItem[];
  readonly selection: Selection;
  readonly hidden: readonly Column[];
  readonly hasMore: boolean;
  readonly onEnd: () => void;
}

const SHOWN = ['code', ...COLUMNS, 'act'] as const;

function Rows({ caption, items, selection, hidden, hasMore, onEnd }: RowsProps) {
  const t = useText();
  const names = useRowNames(items);
  const { body, rows, before, after, scrollTo } = useVirtualRows(items.length, onEnd);
  const codeAt = useCallback((index: number) => items[index]?.code, [items]);
  useRowKeys({ body, count: items.length, scrollTo, codeAt, onSelect: selection.toggle });
  return (
    <table
      className={classes.table}
      aria-rowcount={hasMore ? -1 : items.length + 1}
      data-hide={hidden.join(' ')}
    >
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">
            <Checkbox
              size="md"
              aria-label={t('table.selectAll', { count: items.length })}
              checked={selection.items.length === items.length}
              indeterminate={selection.items.length > 0 && selection.items.length < items.length}
              onChange={selection.items.length === items.length ? selection.clear : selection.all}
            />
          </th>
          {SHOWN.map((column) => (
            <th key={column} scope="col" data-column={column}>
              {t(`table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        <Gap height={before} />
        {rows.map((index) => {
          const item = items[index];
          return (
            item !== undefined && (
              <DossierRow
                key={item.code}
                item={item}
                index={index}
                names={names}
                isSelected={selection.codes.has(item.code)}
                onToggle={selection.toggle}
              />
            )
          );
        })}
        <Gap height={after} />
      </tbody>
    </table>
  );
}

/** Stands for the rows that are out of sight. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className={classes.gap} style={{ height }}>
      <td colSpan={SHOWN.length + 1} />
    </tr>
  );
}

function useAnnouncedCount(count: number | null, hasMore: boolean): void {
  const t = useText();
  useEffect(() => {
    if (count !== null) announce(t(hasMore ? 'table.countSoFar' : 'table.count', { count }));
  }, [count, hasMore, t]);
}
