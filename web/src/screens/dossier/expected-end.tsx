import { Paper, Stack, TextInput, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { Dossier } from '../../api/dossiers.js';
import { simulationQuery, type Simulation } from '../../api/simulation.js';
import { Loading } from '../../components/loading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { formatDate, parseDate } from '../../i18n/dates.js';
import { usePick, useText } from '../../i18n/language.js';
import classes from './expected-end.module.css';

const QUANTILES = ['p50', 'p90'] as const;
/** By what a supplement comes; the server offers it only where one is waited for. */
const SUPPLEMENT = 'SUBMIT_SUPPLEMENT';

/** Dự kiến hoàn thành: the latest lawful end, what others took, and on how many cases that rests. */
export function ExpectedEnd({ dossier }: { readonly dossier: Dossier }) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const awaitsSupplement = dossier.availableTransitions.some(({ event }) => event === SUPPLEMENT);
  const supplementOn = awaitsSupplement ? parseDate(typed) : null;
  const { data, error, isPending, refetch } = useQuery({
    ...simulationQuery(dossier.code, dossier.version, supplementOn),
    placeholderData: keepPreviousData,
  });
  return (
    <section aria-labelledby="expected-end">
      <Title order={2} id="expected-end" my="sm">
        {t('expected.title')}
      </Title>
      <Paper withBorder p="md" bg="var(--ccn-surface)">
        <Stack gap="sm">
          {awaitsSupplement && (
            <TextInput
              label={t('expected.supplementOn')}
              placeholder={t('form.dateHint')}
              inputMode="numeric"
              maw="12rem"
              value={typed}
              onChange={(event) => {
                setTyped(event.currentTarget.value);
              }}
            />
          )}
          {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
          {isPending && <Loading lines={3} />}
          {data !== undefined && error === null && <Figures simulation={data} />}
        </Stack>
      </Paper>
    </section>
  );
}

function Figures({ simulation }: { readonly simulation: Simulation }) {
  const t = useText();
  const { legalLatest, expected, restsOn } = simulation;
  return (
    <>
      <dl className={classes.figures}>
        <dt>{t('expected.latest')}</dt>
        <dd data-figure="latest">
          {legalLatest === null ? t('expected.noLatest') : formatDate(legalLatest.on)}
          {legalLatest?.provisional === true && ` (${t('expected.provisional')})`}
        </dd>
        {expected !== null &&
          restsOn.dossiers > 0 &&
          QUANTILES.map((quantile) => (
            <div key={quantile} className={classes.pair}>
              <dt>{t(`expected.${quantile}`)}</dt>
              <dd data-figure={quantile}>{formatDate(expected[quantile])}</dd>
            </div>
          ))}
      </dl>
      <p className={classes.quiet}>
        {restsOn.dossiers === 0
          ? t('expected.tooFew', { least: simulation.bounds.minObservations })
          : t('expected.restsOn', { count: restsOn.dossiers })}
      </p>
      <Unlimited simulation={simulation} />
      {legalLatest !== null && <Steps steps={legalLatest.route.steps} />}
    </>
  );
}

function Unlimited({ simulation: { legalLatest } }: { readonly simulation: Simulation }) {
  const t = useText();
  const pick = usePick();
  if (legalLatest === null || legalLatest.unlimited.length === 0) return null;
  const steps = legalLatest.unlimited.map((step) => pick(step)).join(', ');
  return <p className={classes.quiet}>{t('expected.unlimited', { steps })}</p>;
}

type Step = NonNullable<Simulation['legalLatest']>['route']['steps'][number];

function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const t = useText();
  const pick = usePick();
  return (
    <details>
      <summary className={classes.summary}>{t('expected.steps')}</summary>
      <ol className={classes.steps}>
        {steps.map((step, index) => (
          <li key={index}>
            {pick(step)}: {formatDate(step.leftOn)}
            <span className={classes.quiet}> · {t(`expected.source.${step.source}`)}</span>
          </li>
        ))}
      </ol>
      <p className={classes.quiet}>{t('expected.bounds')}</p>
    </details>
  );
}
