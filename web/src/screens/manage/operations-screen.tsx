import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import {
  failuresQuery,
  queuesQuery,
  retryEffect,
  retryJob,
  type Failures,
  type Queues,
} from '../../api/operations.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { formatInstant } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import { ManageNav } from './manage-nav.js';
import classes from './manage.module.css';
import { RetryButton } from './retry-button.js';
import { TrainingClockPanel } from './training-clock-panel.js';

const FIGURES = ['waiting', 'active', 'delayed', 'failed'] as const;

/** Vận hành: whether the work in the background keeps up, and what of it failed. */
export function OperationsScreen() {
  const t = useText();
  const queues = useQuery(queuesQuery);
  const failures = useQuery(failuresQuery);
  return (
    <Page title={t('manage.operations')} lead={t('operations.lead')}>
      <ManageNav />
      {(queues.isPending || failures.isPending) && <Loading />}
      {queues.isError && <ProblemNotice error={queues.error} onRetry={() => void queues.refetch()} />}
      {queues.data && <QueueTable queues={queues.data} />}
      {failures.data && <EffectTable effects={failures.data.effects} />}
      {failures.data && <SettlementList settlements={failures.data.settlements} />}
      <TrainingClockPanel />
    </Page>
  );
}

function QueueTable({ queues: { backend, queues, dueClocks } }: { readonly queues: Queues }) {
  const t = useText();
  return (
    <section className={classes.section}>
      <Title order={2}>{t('operations.queues', { backend })}</Title>
      <ScrollRegion label={t('operations.queueTable')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('operations.queue')}</th>
              {FIGURES.map((figure) => (
                <th key={figure} scope="col">
                  {t(`operations.${figure}`)}
                </th>
              ))}
              <th scope="col">{t('operations.failures')}</th>
            </tr>
          </thead>
          <tbody>
            {queues.map((queue) => (
              <tr key={queue.name}>
                <th scope="row">{queue.name}</th>
                {FIGURES.map((figure) => (
                  <td key={figure}>{queue[figure]}</td>
                ))}
                <td>
                  {queue.failures.map(({ id, job, reason, failedAt }) => (
                    <div key={id}>
                      {t('operations.failure', { job, reason, at: formatInstant(failedAt) })}{' '}
                      <RetryButton subject={id} retry={() => retryJob(queue.name, id)} />
                    </div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Text mt="sm">
        {t('operations.dueClocks', { waiting: dueClocks.waiting })}{' '}
        {dueClocks.oldest !== null && t('operations.oldest', { at: formatInstant(dueClocks.oldest) })}
      </Text>
    </section>
  );
}

function EffectTable({ effects }: Pick<Failures, 'effects'>) {
  const t = useText();
  return (
    <section className={classes.section}>
      <Title order={2}>{t('operations.effects')}</Title>
      {effects.length === 0 && <Text c="dimmed">{t('operations.noEffects')}</Text>}
      {effects.map(({ id, dossier, type, attempts, reason }) => (
        <div key={id}>
          <AnchorLink to={PATHS.dossier} params={{ code: dossier }}>
            {dossier}
          </AnchorLink>{' '}
          {t('operations.effect', { type, attempts, reason })}{' '}
          <RetryButton subject={id} retry={() => retryEffect(id)} />
        </div>
      ))}
    </section>
  );
}

function SettlementList({ settlements }: Pick<Failures, 'settlements'>) {
  const t = useText();
  return (
    <section className={classes.section}>
      <Title order={2}>{t('operations.settlements')}</Title>
      {settlements.length === 0 && <Text c="dimmed">{t('operations.noSettlements')}</Text>}
      {settlements.map(({ dossier, attempts, reason, retryAt }) => (
        <p key={dossier}>
          {t('operations.settlement', { dossier, attempts, reason, at: formatInstant(retryAt) })}
        </p>
      ))}
    </section>
  );
}
