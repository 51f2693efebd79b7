import { Group, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';

import { worklistCountsQuery, type WorklistCounts } from '../../api/dossiers.js';
import { waitingLettersQuery } from '../../api/letters.js';
import { sessionQuery } from '../../api/session.js';
import { PATHS } from '../../app/paths.js';
import {
  hiddenColumns,
  QUEUES,
  readWorkSearch,
  toHide,
  toQueueFilter,
  type Queue,
} from '../../app/search.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { useText, type MessageId } from '../../i18n/language.js';
import { ColumnPicker } from './column-picker.js';
import { DossierTable } from './dossier-table.js';
import { ExportMenu } from './export-menu.js';
import { SavedViews } from './saved-views.js';
import classes from './work-screen.module.css';

interface QueueWords {
  readonly label: MessageId;
  readonly empty: MessageId;
  readonly count: keyof WorklistCounts;
}

const WORDS: Readonly<Record<Queue, QueueWords>> = {
  todo: { label: 'work.todo', empty: 'work.todoEmpty', count: 'all' },
  mine: { label: 'work.mine', empty: 'work.mineEmpty', count: 'mine' },
  unclaimed: { label: 'work.unclaimed', empty: 'work.unclaimedEmpty', count: 'unclaimed' },
  'due-soon': { label: 'work.dueSoon', empty: 'work.dueSoonEmpty', count: 'dueSoon' },
  'this-week': { label: 'work.thisWeek', empty: 'work.thisWeekEmpty', count: 'thisWeek' },
  overdue: { label: 'work.overdue', empty: 'work.overdueEmpty', count: 'overdue' },
  paused: { label: 'work.paused', empty: 'work.pausedEmpty', count: 'paused' },
  substituted: { label: 'work.substituted', empty: 'work.substitutedEmpty', count: 'substituted' },
};

const RECEIVERS = [
  { role: 'handler', label: 'work.receive' },
  { role: 'representative', label: 'work.lodge' },
] as const;

/** Who has nothing to do may receive something new, where receiving is theirs at all. */
function ReceiveLink() {
  const t = useText();
  const { data: session } = useQuery(sessionQuery);
  const label = RECEIVERS.find(({ role }) => session?.roles.includes(role))?.label;
  return label === undefined ? null : <AnchorLink to={PATHS.receive}>{t(label)}</AnchorLink>;
}

/** Letters stand beside the dossiers; whoever has one to sign would not find it in a queue. */
function WaitingLetters() {
  const t = useText();
  const { data } = useQuery({ ...waitingLettersQuery(), retry: false });
  const count = data?.items.length ?? 0;
  if (count === 0) return null;
  return (
    <AnchorLink to={PATHS.letters} mb="md" display="inline-block">
      {t('work.letters', { count })}
    </AnchorLink>
  );
}

/** Việc của tôi: what waits for this person, by remaining legal time. */
export function WorkScreen() {
  const t = useText();
  const search = useSearch({ from: '/inside/work' });
  const { queue = 'todo', for: unit } = search;
  const navigate = useNavigate();
  const { data: counts } = useQuery(worklistCountsQuery(unit));
  const hidden = hiddenColumns(search);
  const change = (changed: Readonly<Record<string, string | undefined>>) => {
    void navigate({ to: PATHS.work, search: readWorkSearch({ ...search, ...changed }), resetScroll: false });
  };
  // Hardly anybody stands in for another.
  const queues = QUEUES.filter((each) => each !== 'substituted' || each === queue || counts?.substituted);
  return (
    <Page
      title={t('work.title')}
      documentTitle={t(WORDS[queue].label)}
      lead={t('work.lead')}
      actions={
        <Group gap="xs">
          <ColumnPicker
            hidden={hidden}
            onChange={(changed) => {
              change({ hide: toHide(changed) });
            }}
          />
          <ExportMenu filter={toQueueFilter(queue, unit)} />
          <SavedViews />
        </Group>
      }
    >
      <WaitingLetters />
      <Tabs
        value={queue}
        activateTabWithKeyboard={false}
        onChange={(chosen) => {
          change({ queue: chosen ?? undefined });
        }}
      >
        <Tabs.List aria-label={t('work.queues')} className={classes.queues ?? ''}>
          {queues.map((each) => (
            <Tabs.Tab
              key={each}
              value={each}
              rightSection={counts && <span className={classes.count}>{counts[WORDS[each].count]}</span>}
            >
              {t(WORDS[each].label)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={queue} pt="md">
          <DossierTable
            key={`${queue} ${unit ?? ''}`}
            caption={t(WORDS[queue].label)}
            filter={toQueueFilter(queue, unit)}
            hidden={hidden}
            empty={
              <EmptyState sentence={t(WORDS[queue].empty)} action={queue === 'todo' && <ReceiveLink />} />
            }
          />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
