import { useSearch } from '@tanstack/react-router';

import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import { useWholeList } from './all-pages.js';
import { DeadlineGroup } from './deadline-group.js';
import { DryRun } from './dry-run.js';
import { EscalationRules } from './escalation-rules.js';
import { ManageNav } from './manage-nav.js';

/** Hạn và cảnh báo: what is late or nearly so, who is told of it when, and what would be said next. */
export function DeadlinesScreen() {
  const t = useText();
  return (
    <Page title={t('manage.deadlines')} lead={t('deadlines.lead')}>
      <ManageNav />
      <Groups />
      <EscalationRules />
      <DryRun />
    </Page>
  );
}

function Groups() {
  const { for: chosen } = useSearch({ from: '/inside' });
  const unit = chosen === undefined ? {} : { unit: chosen };
  const overdue = useWholeList({ list: 'dossiers', clock: 'overdue', ...unit });
  const soon = useWholeList({ list: 'dossiers', clock: 'due-soon', ...unit });
  const week = useWholeList({ list: 'dossiers', clock: 'this-week', ...unit });
  const failed = [overdue, soon, week].find(({ error }) => error !== null);
  if (failed !== undefined) return <ProblemNotice error={failed.error} onRetry={failed.retry} />;
  if (!overdue.isComplete || !soon.isComplete || !week.isComplete) return <Loading />;
  // The server counts the days that are left; here they are only told apart.
  const isToday = ({ nearestClock }: (typeof soon.items)[number]) => nearestClock?.remaining === 0;
  const sooner = new Set(soon.items.map(({ code }) => code));
  return (
    <>
      <DeadlineGroup group="overdue" items={overdue.items} />
      <DeadlineGroup group="today" items={soon.items.filter(isToday)} />
      <DeadlineGroup group="soon" items={soon.items.filter((item) => !isToday(item))} />
      <DeadlineGroup group="week" items={week.items.filter(({ code }) => !sooner.has(code))} />
    </>
  );
}
