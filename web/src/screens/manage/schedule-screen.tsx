import { Button, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';

import { dossierQuery } from '../../api/dossiers.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import { useWholeList } from './all-pages.js';
import { Gantt } from './gantt.js';
import { ManageNav } from './manage-nav.js';
import { toLine } from './schedule.js';
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
  const list = useWholeList({ list: 'dossiers', procedure: 'infrastructure-construction' });
  const { dossiers, isPending, error } = useQueries({
    queries: list.items.map(({ code }) => dossierQuery(code)),
    combine: (results) => ({
      dossiers: results.flatMap(({ data }) => (data === undefined ? [] : [data])),
      isPending: results.some((result) => result.isPending),
      error: results.find((result) => result.isError)?.error ?? null,
    }),
  });
  const failure = list.error ?? error;
  if (failure !== null) return <ProblemNotice error={failure} onRetry={list.retry} />;
  if (!list.isComplete || isPending) return <Loading />;
  if (dossiers.length === 0) return <EmptyState sentence={t('schedule.none')} />;
  const lines = dossiers.map(toLine).toSorted((a, b) => a.title.localeCompare(b.title, 'vi'));
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
