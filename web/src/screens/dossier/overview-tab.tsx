import { Alert, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { journalQuery } from '../../api/dossiers.js';
import { isProblem } from '../../api/problem.js';
import { Icon } from '../../components/icons.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { formatDate, formatInstant } from '../../i18n/dates.js';
import { usePick, useText, type MessageId } from '../../i18n/language.js';
import classes from './overview-tab.module.css';
import type { TabProps } from './tab-props.js';
import { labelOfEvent } from './journal-words.js';
import { PayloadView } from './payload-view.js';

/** Who takes part, what to beware of, and what was recorded at each step. */
export function OverviewTab({ dossier, procedure }: TabProps) {
  const t = useText();
  return (
    <Stack gap="lg">
      {dossier.flags.length > 0 && (
        <Alert variant="default" title={t('overview.flags')} icon={<Icon name="late" />}>
          <List size="sm">
            {dossier.flags.map(({ code, sentence }) => (
              <List.Item key={code + sentence}>{sentence}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <section aria-labelledby="parties">
        <Title order={2} id="parties" mb="xs">
          {t('overview.parties')}
        </Title>
        <dl className="pairs">
          {dossier.parties.map(({ capacity, code, name }) => (
            <div key={capacity + code}>
              <dt>{t(`capacity.${capacity}` as MessageId)}</dt>
              <dd>{name}</dd>
            </div>
          ))}
          <div>
            <dt>{t('overview.accepted')}</dt>
            <dd>
              {formatDate(dossier.acceptedAt)} ({t('overview.regime', { regime: dossier.regime })})
            </dd>
          </div>
        </dl>
      </section>
      <Recorded dossier={dossier} procedure={procedure} />
    </Stack>
  );
}

function Recorded({ dossier, procedure }: TabProps) {
  const t = useText();
  const pick = usePick();
  const { data, error, refetch } = useQuery({
    ...journalQuery(dossier.code, dossier.version),
    retry: false,
  });
  if (isProblem(error, 'role-required')) return <Text c="dimmed">{error.message}</Text>;
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  const told = data?.items.filter(({ payload }) => hasContent(payload)) ?? [];
  return (
    <section aria-labelledby="recorded">
      <Title order={2} id="recorded" mb="xs">
        {t('overview.recorded')}
      </Title>
      {told.map((entry, index) => (
        <details key={entry.sequence} open={index === 0} className={classes.entry}>
          <summary>
            {labelOfEvent(procedure, entry, pick, t)}{' '}
            <Text span c="dimmed" size="sm">
              {formatInstant(entry.occurredAt).slice(0, 10)}
            </Text>
          </summary>
          <PayloadView entry={entry} procedure={procedure} />
        </details>
      ))}
    </section>
  );
}

function hasContent(payload: unknown): boolean {
  return typeof payload === 'object' && payload !== null && Object.keys(payload).length > 0;
}
