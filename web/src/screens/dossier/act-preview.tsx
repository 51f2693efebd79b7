import { Paper, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { previewQuery, type Dossier, type LegalDate, type TransitionPreview } from '../../api/dossiers.js';
import { isProblem } from '../../api/problem.js';
import { findMissing, findUnreadable, toPayload } from '../../forms/form-value.js';
import type { JsonSchema } from '../../forms/json-schema.js';
import { formatDate } from '../../i18n/dates.js';
import { useText, type Translate } from '../../i18n/language.js';
import classes from './act-preview.module.css';

/** Nobody reads it while typing. */
const PAUSE_MS = 400;
const FIELD_PROBLEMS = ['payload-invalid', 'unknown-reference'];

interface ActPreviewProps {
  readonly dossier: Dossier;
  readonly event: string;
  readonly schema: JsonSchema;
  readonly value: unknown;
  /** Null while what was typed is no date. */
  readonly legalDate: LegalDate | null;
}

/** What the act would do to the step and to the time limits, as soon as the form is complete. */
export function ActPreview({
  dossier: { code, version, stateLabels },
  event,
  schema,
  value,
  legalDate,
}: ActPreviewProps) {
  const t = useText();
  const [typed] = useDebouncedValue(value, PAUSE_MS);
  const payload = toPayload(schema, typed);
  const isWhole = findMissing(schema, payload).length === 0 && findUnreadable(schema, payload).length === 0;
  const { data, error } = useQuery({
    ...previewQuery({ code, version, event, payload, legalDate: legalDate ?? {} }),
    enabled: legalDate !== null && isWhole,
    placeholderData: keepPreviousData,
  });
  if (error !== null) {
    // What is wrong with a field is said at the field, when the form is sent.
    const isRefused = isProblem(error) && !FIELD_PROBLEMS.includes(error.code);
    return isRefused ? <Text role="status">{t('preview.refused', { reason: error.message })}</Text> : null;
  }
  if (data === undefined) return null;
  const moves = data.stateLabels.join() !== stateLabels.join();
  if (!moves && data.clocks.length === 0) return null;
  return (
    <Paper component="section" withBorder p="sm" role="status" className={classes.preview ?? ''} data-preview>
      <Title order={4} size="sm">
        {t('preview.title')}
      </Title>
      <ul className={classes.list}>
        {moves && <li>{t('preview.state', { states: data.stateLabels.join(', ') })}</li>}
        {data.clocks.map((clock) => (
          <li key={clock.name}>
            {writeClock(t, clock)}
            {clock.status === 'paused' && (
              <strong className={classes.projected}>{writeProjected(t, clock)}</strong>
            )}
          </li>
        ))}
      </ul>
    </Paper>
  );
}

type PreviewedClock = TransitionPreview['clocks'][number];

function writeClock(t: Translate, { label, status, dueOn, previousDueOn }: PreviewedClock): string {
  const before = previousDueOn === null ? '–' : formatDate(previousDueOn);
  if (status === 'stopped') return t('preview.stopped', { label });
  if (status === 'paused' || dueOn === null) return t('preview.paused', { label, before });
  const due = formatDate(dueOn);
  return previousDueOn === null
    ? t('preview.due', { label, due })
    : t('preview.moved', { label, before, due });
}

function writeProjected(t: Translate, { projected }: PreviewedClock): string {
  if (projected === null) return t('preview.unknown');
  const { resumedOn, dueOn } = projected;
  return t('preview.projected', { resumed: formatDate(resumedOn), due: formatDate(dueOn) });
}
