import { Button, NativeSelect, SimpleGrid, TextInput, Title } from '@mantine/core';
import { useState } from 'react';

import type { ListedDay } from '../../../api/calendar.js';
import { announce } from '../../../components/live-region.js';
import { formatDate, parseDate } from '../../../i18n/dates.js';
import { useText, type MessageId, type Values } from '../../../i18n/language.js';
import manage from '../manage.module.css';
import { NOTHING_TYPED, type TypedDay } from './calendar-draft.js';

const KINDS = ['holiday', 'compensatory_day_off', 'swapped_working_day'] as const;
const STATUSES = ['announced', 'law', 'computed', 'provisional'] as const;
const TEXTS = ['date', 'name', 'basis'] as const;

interface DayFormProps {
  readonly typed: TypedDay;
  readonly year: number;
  readonly onType: (typed: TypedDay) => void;
  /** With what stands in the form for the next day: those of one holiday share all but the date. */
  readonly onAdd: (day: ListedDay, next: TypedDay) => void;
}

/** One day with its reason and its instrument. Whether its weekday fits its kind the server says. */
export function DayForm({ typed, year, onType, onAdd }: DayFormProps) {
  const t = useText();
  const [isChecked, setChecked] = useState(false);
  const faultOf = (field: (typeof TEXTS)[number]): readonly [MessageId, Values?] | null => {
    if (field !== 'date') return typed[field].trim() === '' ? ['form.missing'] : null;
    const date = parseDate(typed.date);
    if (date === null) return ['form.dateWrong'];
    return date.startsWith(`${String(year)}-`) ? null : ['calendar.otherYear', { year }];
  };
  return (
    <form
      noValidate
      aria-label={t('calendar.addDay')}
      className={manage.section}
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        const date = parseDate(typed.date);
        if (date === null || TEXTS.some((field) => faultOf(field) !== null)) return;
        setChecked(false);
        announce(t('calendar.dayAdded', { date: formatDate(date) }));
        const day = { ...typed, date, name: typed.name.trim(), basis: typed.basis.trim() };
        onAdd(day, { ...typed, date: NOTHING_TYPED.date });
      }}
    >
      <Title order={3} mt="md">
        {t('calendar.addDay')}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 5 }} my="sm">
        {TEXTS.map((field) => {
          const fault = isChecked ? faultOf(field) : null;
          return (
            <TextInput
              key={field}
              required
              label={t(`calendar.${field}`)}
              placeholder={field === 'date' ? t('form.dateHint') : undefined}
              inputMode={field === 'date' ? 'numeric' : undefined}
              value={typed[field]}
              error={fault === null ? undefined : t(...fault)}
              onChange={(event) => {
                onType({ ...typed, [field]: event.currentTarget.value });
              }}
            />
          );
        })}
        <NativeSelect
          label={t('calendar.kind')}
          value={typed.kind}
          data={KINDS.map((value) => ({ value, label: t(`calendar.${value}`) }))}
          onChange={(event) => {
            onType({ ...typed, kind: event.currentTarget.value as TypedDay['kind'] });
          }}
        />
        <NativeSelect
          label={t('calendar.status')}
          value={typed.status}
          data={STATUSES.map((value) => ({ value, label: t(`calendar.${value}`) }))}
          onChange={(event) => {
            onType({ ...typed, status: event.currentTarget.value as TypedDay['status'] });
          }}
        />
      </SimpleGrid>
      <Button type="submit" variant="default">
        {t('calendar.add')}
      </Button>
    </form>
  );
}
