import { Alert, Button, Group, Text, Textarea, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import {
  CALENDAR,
  calendarYearQuery,
  replanningQuery,
  type CalendarYear,
  type CalendarYearBody,
  type ListedDay,
} from '../../../api/calendar.js';
import { isProblem } from '../../../api/problem.js';
import { announce } from '../../../components/live-region.js';
import { ProblemNotice } from '../../../components/problem-notice.js';
import { useText } from '../../../i18n/language.js';
import classes from '../manage.module.css';
import { listedDays, moveOnto, withDay, withoutDay } from './calendar-draft.js';
import { CalendarEffects } from './calendar-effects.js';
import { DayForm } from './day-form.js';
import { DraftTable } from './draft-table.js';
import { useCalendarDraft } from './use-calendar-draft.js';

const MAX_SOURCE = 500;

/** Soạn lịch: a copy of the year is changed, its effects are looked at, and then it is published as the next edition. */
export function CalendarEditor({ current }: { readonly current: CalendarYear }) {
  const t = useText();
  const { year } = current;
  const { draft, change, restart } = useCalendarDraft(current);
  const client = useQueryClient();
  const base = useQuery(calendarYearQuery(year, draft.basedOn));
  const [asked, setAsked] = useState<CalendarYearBody | null>(null);
  const [isSourceMissing, setSourceMissing] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [published, setPublished] = useState<{ readonly edition: number; readonly moved: number } | null>(
    null,
  );
  const { basedOn, source, days, typed } = draft;
  const before = base.data === undefined ? days : listedDays(base.data);
  const update = (changed: Partial<typeof draft>) => {
    change({ ...draft, ...changed });
    // What was foreseen was foreseen of another draft.
    setAsked(null);
    setRefusal(null);
    setPublished(null);
  };
  const faults = faultsByDate(refusal, days);
  return (
    <>
      <section className={classes.section}>
        <Title order={2}>{t('calendar.draftOf', { year, edition: basedOn })}</Title>
        {published !== null && <Published {...published} />}
        {basedOn !== current.edition && (
          <Outdated
            edition={current.edition}
            onMove={() => {
              if (base.data === undefined) return;
              change(moveOnto(draft, base.data, current));
              setAsked(null);
              setRefusal(null);
              announce(t('calendar.moved'));
            }}
          />
        )}
        <Textarea
          label={t('calendar.sourceLabel')}
          description={t('calendar.sourceHint')}
          required
          autosize
          maxLength={MAX_SOURCE}
          maw="48rem"
          my="sm"
          value={source}
          error={isSourceMissing && source.trim() === '' ? t('form.missing') : undefined}
          onChange={(event) => {
            update({ source: event.currentTarget.value });
          }}
        />
        <DraftTable
          before={before}
          days={days}
          faults={faults}
          onRemove={(date) => {
            update({ days: withoutDay(days, date) });
          }}
          onRestore={(day) => {
            update({ days: withDay(days, day) });
          }}
        />
        <DayForm
          typed={typed}
          year={year}
          onType={(changed) => {
            change({ ...draft, typed: changed });
          }}
          onAdd={(day, next) => {
            update({ days: withDay(days, day), typed: next });
          }}
        />
        <Group mt="md">
          <Button
            onClick={() => {
              setSourceMissing(true);
              setRefusal(null);
              if (source.trim() === '') announce(t('calendar.sourceMissing'));
              else setAsked({ source: source.trim(), basedOn, days: [...days] });
            }}
          >
            {t('calendar.preview')}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              restart(current);
              setAsked(null);
              setRefusal(null);
              setSourceMissing(false);
              announce(t('calendar.discarded'));
            }}
          >
            {t('calendar.discard')}
          </Button>
        </Group>
        {refusal !== null && <ProblemNotice error={refusal} />}
      </section>
      {asked !== null && (
        <CalendarEffects
          year={year}
          body={asked}
          onRefused={(error) => {
            setRefusal(error);
            setAsked(null);
            // Somebody else may have published: which edition is in force is read again.
            if (isProblem(error, 'calendar-changed')) void client.invalidateQueries({ queryKey: CALENDAR });
          }}
          onPublished={(done, moved) => {
            restart(done);
            setAsked(null);
            setSourceMissing(false);
            setPublished({ edition: done.edition, moved });
          }}
        />
      )}
    </>
  );
}

/** The sentences of the server beside the days that they are about. */
function faultsByDate(refusal: unknown, days: readonly ListedDay[]): ReadonlyMap<string, string> {
  if (!isProblem(refusal, 'calendar-refused')) return new Map();
  return new Map(
    (refusal.body.faults ?? []).flatMap(({ path, sentence }) => {
      const date = days[Number(/^days\[(\d+)\]/.exec(path)?.[1] ?? -1)]?.date;
      return date === undefined ? [] : [[date, sentence] as const];
    }),
  );
}

function Published({ edition, moved }: { readonly edition: number; readonly moved: number }) {
  const t = useText();
  const { data } = useQuery(replanningQuery);
  return (
    <Alert variant="default" title={t('calendar.publishedTitle', { edition })} mb="md">
      <Text size="sm">{t('calendar.publishedMoved', { moved })}</Text>
      {data && (
        <Text size="sm" data-waiting={data.waitingClocks}>
          {data.waitingClocks === 0
            ? t('calendar.allCounted')
            : t('calendar.stillCounting', { count: data.waitingClocks })}
        </Text>
      )}
    </Alert>
  );
}

interface OutdatedProps {
  readonly edition: number;
  readonly onMove: () => void;
}

/** Somebody else published meanwhile: what is drafted here stays, and can be put on top of it. */
function Outdated({ edition, onMove }: OutdatedProps) {
  const t = useText();
  return (
    <Alert variant="default" title={t('calendar.outdated', { edition })} mb="md">
      <Text size="sm" mb="xs">
        {t('calendar.outdatedAbout')}
      </Text>
      <Button size="xs" onClick={onMove}>
        {t('calendar.moveOnto', { edition })}
      </Button>
    </Alert>
  );
}
