import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { journalQuery } from '../../api/dossiers.js';
import { isProblem } from '../../api/problem.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { formatInstant } from '../../i18n/dates.js';
import { usePick, useText } from '../../i18n/language.js';
import classes from './overview-tab.module.css';
import { RegisterFigures } from './register-figures.js';
import type { TabProps } from './tab-props.js';
import { DossierParties } from '../../components/dossier/dossier-parties.js';
import { labelOfEvent } from '../../components/dossier/journal-words.js';
import { PayloadView } from '../../components/dossier/payload-view.js';

/** Who takes part, what to beware of, and what was recorded at each step. */
export function OverviewTab({ dossier, procedure }: TabProps) {
  return (
    <Stack gap="lg">
      <DossierParties dossier={dossier} />
      <RegisterFigures dossier={dossier} />
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
