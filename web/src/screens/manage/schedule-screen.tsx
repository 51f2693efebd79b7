import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { scheduleQuery } from '../../api/schedule.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import { useAllPages } from './all-pages.js';
import { Gantt } from './gantt.js';
import { ManageNav } from './manage-nav.js';
import { ScheduleTable } from './schedule-table.js';

/** Tiến độ: the building of every cluster over the years, as a chart or as a table with the same in it. */
export function ScheduleScreen() {
  const t = useText();
  const [isTable, setTable] = useState(false);
  return (
    <Page
      title={t('manage.schedule')}
      lead={t('schedule.lead')}
      actions={
        <Button
          variant="default"
          aria-pressed={isTable}
          onClick={() => {
            setTable(!isTable);
          }}
        >
          {t('schedule.asTable')}
        </Button>
      }
    >
      <ManageNav />
      <Schedule isTable={isTable} />
    </Page>
  );
}

function Schedule({ isTable }: { readonly isTable: boolean }) {
  const t = useText();
  const list = useInfiniteQuery(scheduleQuery);
  useAllPages(list);
  if (list.isError) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending || list.hasNextPage) return <Loading />;
  const lines = list.data.pages
    .flatMap(({ items }) => items)
    .toSorted((a, b) => a.title.localeCompare(b.title, 'vi'));
  if (lines.length === 0) return <EmptyState sentence={t('schedule.none')} />;
  return (
    <>
      <Text mb="sm">
        {t('schedule.count', {
          clusters: lines.length,
          flagged: lines.filter(({ flags }) => flags.length > 0).length,
        })}
      </Text>
      {isTable ? <ScheduleTable lines={lines} /> : <Gantt lines={lines} />}
    </>
  );
}
