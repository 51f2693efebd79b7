import { Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { councilsQuery, type CouncilListItem } from '../../api/councils.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { DueDate } from '../../components/due-tag.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import classes from './council.module.css';
import { canScore, seatName, stepOf } from './standing.js';

/** Phiên của tôi: the councils that the person may see, and what each waits for from them. */
export function CouncilsScreen() {
  const t = useText();
  const { data, error, isPending, refetch } = useQuery(councilsQuery);
  return (
    <Page title={t('council.sessions')} lead={t('council.sessionsLead')}>
      {isPending && <Loading />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && (
        <EmptyState
          sentence={t('council.none')}
          action={<AnchorLink to={PATHS.work}>{t('nav.work')}</AnchorLink>}
        />
      )}
      <ul className={classes.cards}>
        {data?.items.map((council) => (
          <li key={council.code}>
            <SessionCard council={council} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

function SessionCard({ council }: { readonly council: CouncilListItem }) {
  const t = useText();
  const { code, title, seat, applicants, dueOn } = council;
  return (
    <Paper withBorder p="md" bg="var(--ccn-surface)">
      <Stack gap="xs">
        <AnchorLink to={canScore(council) ? PATHS.councilSheet : PATHS.council} params={{ code }} fw={600}>
          {title}
        </AnchorLink>
        <Text size="sm" className="code">
          {code}
        </Text>
        <Text size="sm">
          {seatName(t, seat)} · {t('council.applicants', { count: applicants })}
        </Text>
        {dueOn !== null && (
          <Text size="sm">
            {t('council.dueOn')} <DueDate on={dueOn} />
          </Text>
        )}
        <strong>{t(`council.step.${stepOf(council)}`)}</strong>
      </Stack>
    </Paper>
  );
}
