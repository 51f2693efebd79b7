import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';

import {
  explanationQuery,
  type Clock,
  type ClockExplanation as Explanation,
  type Dossier,
} from '../../api/dossiers.js';
import { DueDate } from '../due-tag.js';
import { Icon } from '../icons.js';
import { Loading } from '../loading.js';
import { ProblemNotice } from '../problem-notice.js';
import { formatDate } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import { ScrollRegion } from '../scroll-region.js';
import classes from './clock-cards.module.css';

interface ClockExplanationProps {
  readonly clock: Clock;
  readonly dossier: Dossier;
}

/** "Vì sao là ngày này?": each day of the term, whether it counts, and by which rule. */
export function ClockExplanation({ clock, dossier }: ClockExplanationProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <Button
        size="xs"
        variant="subtle"
        px={0}
        aria-expanded={isOpen}
        aria-controls={id}
        leftSection={<Icon name={isOpen ? 'down' : 'next'} size={14} />}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {t('clock.why')}
      </Button>
      <div id={id}>{isOpen && <Days code={dossier.code} name={clock.name} version={dossier.version} />}</div>
    </div>
  );
}

interface DaysProps {
  readonly code: string;
  readonly name: string;
  readonly version: number;
}

function Days({ code, name, version }: DaysProps) {
  const t = useText();
  const { data, error, refetch } = useQuery(explanationQuery(code, name, version));
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading lines={4} />;
  if (data.days.length === 0) return <Text size="sm">{t('clock.setDate')}</Text>;
  return (
    <ScrollRegion label={t('clock.days')} className={classes.within}>
      <DaysTable explanation={data} />
    </ScrollRegion>
  );
}

function DaysTable({ explanation: { days, dueOn, calendarEdition } }: { readonly explanation: Explanation }) {
  const t = useText();
  return (
    <>
      <table className={classes.days}>
        <caption className="visually-hidden">{t('clock.days')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('clock.day')}</th>
            <th scope="col">{t('clock.ordinal')}</th>
            <th scope="col">{t('clock.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.date} data-counted={day.counted}>
              <th scope="row">{formatDate(day.date)}</th>
              <td>{day.ordinal ?? '–'}</td>
              <td>
                {day.sentence}
                {day.basis !== undefined && (
                  <Text size="xs" c="dimmed" component="div">
                    {day.basis}
                  </Text>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {dueOn !== null && (
          <>
            {t('clock.so')} <DueDate on={dueOn} />.{' '}
          </>
        )}
        {t('clock.edition', { edition: calendarEdition })}
      </p>
    </>
  );
}
