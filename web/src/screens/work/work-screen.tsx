import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';

import { QUEUES, toQueueFilter, type Queue } from '../../app/search.js';
import { PATHS } from '../../app/paths.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { useText, type MessageId } from '../../i18n/language.js';
import { DossierTable } from './dossier-table.js';
import classes from './work-screen.module.css';

const LABELS: Readonly<Record<Queue, MessageId>> = {
  todo: 'work.todo',
  overdue: 'work.overdue',
  'due-soon': 'work.dueSoon',
  paused: 'work.paused',
};

const EMPTY: Readonly<Record<Queue, MessageId>> = {
  todo: 'work.todoEmpty',
  overdue: 'work.overdueEmpty',
  'due-soon': 'work.dueSoonEmpty',
  paused: 'work.pausedEmpty',
};

/** Việc của tôi: what waits for this person, by remaining legal time. */
export function WorkScreen() {
  const t = useText();
  const { queue = 'todo' } = useSearch({ from: '/inside/work' });
  const navigate = useNavigate();
  return (
    <Page title={t('work.title')} documentTitle={t(LABELS[queue])} lead={t('work.lead')}>
      <Tabs
        value={queue}
        activateTabWithKeyboard={false}
        onChange={(chosen) => {
          const next = QUEUES.find((each) => each === chosen);
          void navigate({
            to: PATHS.work,
            search: next === undefined || next === 'todo' ? {} : { queue: next },
          });
        }}
      >
        <Tabs.List aria-label={t('work.queues')} className={classes.queues ?? ''}>
          {QUEUES.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(LABELS[each])}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={queue} pt="md">
          <DossierTable
            key={queue}
            caption={t(LABELS[queue])}
            filter={toQueueFilter(queue)}
            empty={<EmptyState sentence={t(EMPTY[queue])} />}
          />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
