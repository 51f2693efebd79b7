import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';

import { dossierCountsQuery, type DossierCounts } from '../../api/dossiers.js';
import { PATHS } from '../../app/paths.js';
import type { ClockFilter } from '../../app/search.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { formatInstant } from '../../i18n/dates.js';
import { useNumber, useText, type MessageId } from '../../i18n/language.js';
import { ManageNav } from './manage-nav.js';
import classes from './manage.module.css';
import { StepBars } from './step-bars.js';
import { UnitBars } from './unit-bars.js';

interface TileWords {
  readonly figure: 'all' | 'running' | 'dueSoon' | 'thisWeek' | 'overdue' | 'paused';
  readonly label: MessageId;
  readonly clock?: ClockFilter;
  readonly urgency?: 'soon' | 'late';
}

const TILES: readonly TileWords[] = [
  { figure: 'all', label: 'manage.all' },
  { figure: 'running', label: 'manage.running', clock: 'running' },
  { figure: 'dueSoon', label: 'work.dueSoon', clock: 'due-soon', urgency: 'soon' },
  { figure: 'thisWeek', label: 'work.thisWeek', clock: 'this-week' },
  { figure: 'overdue', label: 'work.overdue', clock: 'overdue', urgency: 'late' },
  { figure: 'paused', label: 'work.paused', clock: 'paused' },
];

/** Điều hành: how many dossiers stand where. Every number leads to the list that it counts. */
export function DashboardScreen() {
  const t = useText();
  const { for: unit } = useSearch({ from: '/inside' });
  const counts = useQuery(dossierCountsQuery(unit));
  return (
    <Page title={t('manage.title')} lead={t('manage.lead')}>
      <ManageNav />
      {counts.isPending && <Loading />}
      {counts.isError && <ProblemNotice error={counts.error} onRetry={() => void counts.refetch()} />}
      {counts.data && <Figures counts={counts.data} />}
    </Page>
  );
}

function Figures({ counts }: { readonly counts: DossierCounts }) {
  const t = useText();
  const write = useNumber();
  if (counts.all === 0) return <EmptyState sentence={t('dossiers.empty')} />;
  return (
    <>
      <div className={classes.tiles} role="group" aria-label={t('manage.tiles')}>
        {TILES.map(({ figure, label, clock, urgency }) => (
          <AnchorLink
            key={figure}
            to={PATHS.dossiers}
            search={clock === undefined ? {} : { clock }}
            underline="never"
            className={classes.tile ?? ''}
            data-figure={figure}
          >
            <span className={classes.tileNumber} data-urgency={counts[figure] > 0 ? urgency : undefined}>
              {write(counts[figure])}
            </span>
            {t(label)}
          </AnchorLink>
        ))}
      </div>
      <StepBars steps={counts.steps} />
      <UnitBars />
      <Text size="sm" c="dimmed">
        {t('manage.asOf', { moment: formatInstant(counts.asOf) })}
      </Text>
    </>
  );
}
