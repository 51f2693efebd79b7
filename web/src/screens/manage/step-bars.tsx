import { Title } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';

import type { DossierCounts } from '../../api/dossiers.js';
import { procedureQuery, proceduresQuery, type Procedure } from '../../api/procedures.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { useLanguage, usePick, useText } from '../../i18n/language.js';
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
                <Bar step={step} procedure={procedure} longest={longest} />
              </li>
            ))}
        </ul>
      </section>
    );
  });
}

interface BarProps {
  readonly step: Step;
  readonly procedure: Procedure | undefined;
  readonly longest: number;
}

function Bar({ step, procedure, longest }: BarProps) {
  const t = useText();
  const pick = usePick();
  const state = procedure?.states.find(({ path }) => path === step.state);
  return (
    <AnchorLink
      to={PATHS.dossiers}
      search={{ procedure: step.procedure, state: step.state }}
      underline="never"
      className={classes.bar ?? ''}
      data-step={`${step.procedure}/${step.state}`}
    >
      <span>{state === undefined ? step.state : pick(state)}</span>
      {/* A width by an attribute, because the content policy allows no style on an element. */}
      <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
        <rect className={classes.barFill} width={(step.all / longest) * 100} height="14" />
        <rect className={classes.barLate} width={(step.overdue / longest) * 100} height="14" />
      </svg>
      <span className={classes.number}>
        {t(step.overdue > 0 ? 'manage.barLate' : 'manage.bar', { all: step.all, overdue: step.overdue })}
      </span>
    </AnchorLink>
  );
}
