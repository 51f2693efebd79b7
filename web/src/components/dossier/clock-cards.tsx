import { Paper, Stack, Title } from '@mantine/core';

import type { Clock, Dossier } from '../../api/dossiers.js';
import { BasisText } from '../basis-text.js';
import { DueDate, DueTag } from '../due-tag.js';
import { formatDate } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import classes from './clock-cards.module.css';
import { ClockExplanation } from './clock-explanation.js';

interface ClockCardsProps {
  readonly dossier: Dossier;
  /** As it stood once: what explains today's dates would explain the wrong ones. */
  readonly isPast?: boolean;
}

/** Every time limit of the dossier: those that run first, then those that have ended. */
export function ClockCards({ dossier, isPast = false }: ClockCardsProps) {
  const t = useText();
  const running = dossier.clocks.filter(({ status }) => status !== 'stopped');
  const stopped = dossier.clocks.filter(({ status }) => status === 'stopped');
  return (
    <section aria-labelledby="clocks">
      <Title order={2} id="clocks" mb="sm">
        {t('clock.title')}
      </Title>
      {running.length === 0 && <p className={classes.quiet}>{t('clock.noneRunning')}</p>}
      <Stack gap="sm">
        {running.map((clock) => (
          <ClockCard key={keyOf(clock)} clock={clock} dossier={dossier} isPast={isPast} />
        ))}
      </Stack>
      {stopped.length > 0 && (
        <details className={classes.stopped}>
          <summary>{t('clock.stopped', { count: stopped.length })}</summary>
          <Stack gap="sm" mt="sm">
            {stopped.map((clock) => (
              <ClockCard key={keyOf(clock)} clock={clock} dossier={dossier} isPast={isPast} />
            ))}
          </Stack>
        </details>
      )}
    </section>
  );
}

const keyOf = ({ name, run }: Clock): string => `${name}:${String(run)}`;

interface ClockCardProps {
  readonly clock: Clock;
  readonly dossier: Dossier;
  readonly isPast: boolean;
}

function ClockCard({ clock, dossier, isPast }: ClockCardProps) {
  const t = useText();
  const isLatest = clock === dossier.clocks.findLast(({ name }) => name === clock.name);
  return (
    <Paper component="article" withBorder p="md" bg="var(--ccn-surface)" data-clock={clock.name}>
      <Stack gap="xs">
        <Title order={3}>{clock.label}</Title>
        <div className={classes.standing}>
          <DueTag clock={clock} />
          {clock.dueOn !== null && (
            <strong className={classes.due}>
              {t('clock.due')} <DueDate on={clock.dueOn} />
            </strong>
          )}
        </div>
        <p className={classes.quiet}>
          {t('clock.started', { date: formatDate(clock.startedOn) })}
          {clock.extendedTo !== null && ` · ${t('clock.extended', { date: formatDate(clock.extendedTo) })}`}
        </p>
        <Pauses clock={clock} />
        {clock.provisional && <p className={classes.quiet}>{t('clock.provisional')}</p>}
        <BasisText basis={clock.legalBasis} />
        {!isPast && isLatest && clock.dueOn !== null && <ClockExplanation clock={clock} dossier={dossier} />}
      </Stack>
    </Paper>
  );
}

function Pauses({ clock: { pauses } }: { readonly clock: Clock }) {
  const t = useText();
  if (pauses.length === 0) return null;
  return (
    <ul className={classes.pauses}>
      {pauses.map(({ from, to, ground }) => (
        <li key={from}>
          {t(to === null ? 'clock.pausedSince' : 'clock.pausedFromTo', {
            from: formatDate(from),
            to: to === null ? '' : formatDate(to),
            ground: t(`clock.ground.${ground}`),
          })}
        </li>
      ))}
    </ul>
  );
}
