import { Stack, Text, Textarea, TextInput } from '@mantine/core';

import type { LegalDate } from '../../api/dossiers.js';
import { parseDate } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';

/** When something happened, as it is typed; nothing of it for now. */
export interface TypedLegalDate {
  readonly date: string;
  readonly reason: string;
}

export const NOW: TypedLegalDate = { date: '', reason: '' };

/** Null while what was typed is no date. */
export function readLegalDate({ date, reason }: TypedLegalDate): LegalDate | null {
  if (date.trim() === '') return {};
  const occurredAt = parseDate(date);
  if (occurredAt === null) return null;
  return { occurredAt, ...(reason.trim() === '' ? {} : { backdatingReason: reason.trim() }) };
}

interface LegalDateFieldsProps {
  readonly value: TypedLegalDate;
  readonly onChange: (value: TypedLegalDate) => void;
}

/** Folded away, for mostly things are entered on the day they happen; how far back they may lie, the server says. */
export function LegalDateFields({ value, onChange }: LegalDateFieldsProps) {
  const t = useText();
  return (
    <details>
      <summary>{t('legalDate.title')}</summary>
      <Stack gap="sm" my="sm">
        <Text size="sm">{t('legalDate.about')}</Text>
        <TextInput
          label={t('legalDate.date')}
          placeholder={t('form.dateHint')}
          inputMode="numeric"
          maw="12rem"
          value={value.date}
          error={readLegalDate(value) === null ? t('form.dateWrong') : undefined}
          onChange={({ currentTarget }) => {
            onChange({ ...value, date: currentTarget.value });
          }}
        />
        <Textarea
          label={t('legalDate.reason')}
          maxLength={2000}
          autosize
          value={value.reason}
          onChange={({ currentTarget }) => {
            onChange({ ...value, reason: currentTarget.value });
          }}
        />
      </Stack>
    </details>
  );
}
