import type { Dossier, JournalEntry } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';
import { BasisText } from '../basis-text.js';
import { DueDate, DueTag } from '../due-tag.js';
import { Icon } from '../icons.js';
import { formatInstant } from '../../i18n/dates.js';
import { usePick, useText, type MessageId } from '../../i18n/language.js';
import classes from './decision-stepper.module.css';
import { findSteps, type Step } from './steps.js';

interface DecisionStepperProps {
  readonly dossier: Dossier;
  readonly procedure: Procedure;
  /** Not for everyone to read; without it the steps behind are shown without their dates. */
  readonly journal: readonly JournalEntry[];
}

const STANDINGS: Readonly<Record<Step['standing'], MessageId>> = {
  done: 'step.done',
  current: 'step.current',
  ahead: 'step.ahead',
};

/** The way to the decision, each step with its date and the article that limits it. */
export function DecisionStepper({ dossier, procedure, journal }: DecisionStepperProps) {
  const t = useText();
  const steps = findSteps(procedure, dossier, journal);
  return (
    <nav aria-label={t('step.title')}>
      <ol className={classes.steps}>
        {steps.map((step) => (
          <StepItem key={step.state.path} step={step} />
        ))}
      </ol>
    </nav>
  );
}

function StepItem({ step: { state, standing, enteredAt, clock, basis } }: { readonly step: Step }) {
  const t = useText();
  const pick = usePick();
  const dueOn = clock?.dueOn ?? null;
  return (
    <li
      className={classes.step}
      data-standing={standing}
      {...(standing === 'current' ? { 'aria-current': 'step' as const } : {})}
    >
      <span className={classes.sign}>{standing === 'done' && <Icon name="done" size={14} />}</span>
      <span className={classes.name}>
        {pick(state)}
        <span className="visually-hidden"> – {t(STANDINGS[standing])}</span>
      </span>
      {enteredAt !== null && (
        <span className={classes.when}>
          {t('step.since', { when: formatInstant(enteredAt).slice(0, 10) })}
        </span>
      )}
      {standing === 'current' && dueOn !== null && clock?.status !== 'stopped' && (
        <span className={classes.when}>
          {clock !== null && <DueTag clock={clock} />} <DueDate on={dueOn} />
        </span>
      )}
      <BasisText basis={basis} />
    </li>
  );
}
