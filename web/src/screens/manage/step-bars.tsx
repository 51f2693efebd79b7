import { Title } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';

import type { DossierCounts } from '../../api/dossiers.js';
import { procedureQuery, proceduresQuery, type Procedure } from '../../api/procedures.js';
import { useLanguage, usePick, useText } from '../../i18n/language.js';
import { Bar } from './bar.js';
import classes from './manage.module.css';

type Step = DossierCounts['steps'][number];

/** Of every procedure, how many dossiers wait in each step; each bar is a link to their list. */
export function StepBars({ steps }: { readonly steps: readonly Step[] }) {
  const t = useText();
  const { language } = useLanguage();
  const { data: summaries } = useQuery(proceduresQuery);
  const wanted =
    summaries?.items.filter(({ code }) => steps.some(({ procedure }) => procedure === code)) ?? [];
  const procedures = useQueries({
    queries: wanted.map(({ code, version }) => procedureQuery(code, version)),
    combine: (results) => results.flatMap(({ data }) => (data === undefined ? [] : [data])),
  });
  const longest = Math.max(1, ...steps.map(({ all }) => all));
  const codes = new Set(steps.map(({ procedure }) => procedure));
  return [...codes].map((code) => {
    const procedure = procedures.find((each) => each.code === code);
    const name = (language === 'en' ? procedure?.nameEn : procedure?.name) ?? code;
    return (
      <section key={code} className={classes.section} aria-label={t('manage.stepsOf', { name })}>
        <Title order={2}>{name}</Title>
        <ul className={classes.bars}>
          {steps
            .filter((step) => step.procedure === code)
            .map((step) => (
              <li key={step.state}>
                <StepBar step={step} procedure={procedure} longest={longest} />
              </li>
            ))}
        </ul>
      </section>
    );
  });
}

interface StepBarProps {
  readonly step: Step;
  readonly procedure: Procedure | undefined;
  readonly longest: number;
}

function StepBar({ step, procedure, longest }: StepBarProps) {
  const pick = usePick();
  const { procedure: code, state } = step;
  const known = procedure?.states.find(({ path }) => path === state);
  return (
    <Bar
      search={{ procedure: code, state }}
      label={known === undefined ? state : pick(known)}
      all={step.all}
      overdue={step.overdue}
      longest={longest}
      data-step={`${code}/${state}`}
    />
  );
}
