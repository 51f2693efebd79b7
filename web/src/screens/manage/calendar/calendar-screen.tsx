import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';

import { calendarEditionsQuery, calendarYearQuery, type CalendarYear } from '../../../api/calendar.js';
import { sessionQuery } from '../../../api/session.js';
import { PATHS } from '../../../app/paths.js';
import { readCalendarSearch } from '../../../app/search.js';
import { Loading } from '../../../components/loading.js';
import { Page } from '../../../components/page.js';
import { ProblemNotice } from '../../../components/problem-notice.js';
import { formatInstant } from '../../../i18n/dates.js';
import { useText } from '../../../i18n/language.js';
import { ManageNav } from '../manage-nav.js';
import { CalendarDays } from './calendar-days.js';
import { CalendarEditions } from './calendar-editions.js';
import { CalendarEditor } from './calendar-editor.js';
import { CalendarMonths } from './calendar-months.js';

/** Lịch làm việc: the days of a year by any edition, and the next edition drafted, foreseen and published. */
export function CalendarScreen() {
  const t = useText();
  const { year: asked, edition, draft } = useSearch({ from: '/inside/manage/calendar' });
  const { data: session } = useQuery(sessionQuery);
  const navigate = useNavigate();
  const editions = useQuery(calendarEditionsQuery);
  // By the service's date: a training clock is ahead of the browser's.
  const year = asked ?? (editions.data && Number(editions.data.today.slice(0, 4)));
  const shown = useQuery({ ...calendarYearQuery(year ?? 0, edition), enabled: year !== undefined });
  const change = (changed: Readonly<Record<string, unknown>>) => {
    void navigate({
      to: PATHS.calendar,
      search: readCalendarSearch({ year, edition, ...changed }),
      resetScroll: false,
    });
  };
  const mayPublish = session?.roles.includes('administrator') ?? false;
  const isDrafting = mayPublish && draft === true;
  const failed = [shown, editions].find(({ isError }) => isError);
  return (
    <Page
      title={t('manage.calendar')}
      lead={t('calendar.lead')}
      actions={
        mayPublish && (
          <Button
            variant={isDrafting ? 'default' : 'filled'}
            onClick={() => {
              change({ edition: undefined, draft: !isDrafting });
            }}
          >
            {t(isDrafting ? 'calendar.leaveDraft' : 'calendar.draft')}
          </Button>
        )
      }
    >
      <ManageNav />
      <Group mb="md" align="flex-end" gap="sm">
        <NativeSelect
          label={t('calendar.year')}
          value={String(year ?? '')}
          data={yearsToShow(editions.data?.items[0]?.years ?? [], year).map(String)}
          onChange={(event) => {
            change({ year: Number(event.currentTarget.value), draft });
          }}
        />
        {!isDrafting && (
          <NativeSelect
            label={t('calendar.byEdition')}
            value={String(edition ?? '')}
            data={[
              { value: '', label: t('calendar.current') },
              ...(editions.data?.items ?? []).map((each) => ({
                value: String(each.edition),
                label: t('calendar.editionNumber', { edition: each.edition }),
              })),
            ]}
            onChange={(event) => {
              const { value } = event.currentTarget;
              change({ edition: value === '' ? undefined : Number(value) });
            }}
          />
        )}
      </Group>
      {failed && <ProblemNotice error={failed.error} onRetry={() => void failed.refetch()} />}
      {!shown.data && !shown.isError && <Loading />}
      {shown.data &&
        (isDrafting ? <CalendarEditor key={year} current={shown.data} /> : <Year shown={shown.data} />)}
      {editions.data && <CalendarEditions editions={editions.data.items} />}
    </Page>
  );
}

function Year({ shown }: { readonly shown: CalendarYear }) {
  const t = useText();
  const { edition, source, publishedAt, publishedBy } = shown;
  const published = t('calendar.publishedBy', { at: formatInstant(publishedAt), by: publishedBy });
  return (
    <>
      <Text size="sm" mb="md">
        {t('calendar.shown', { edition, source, published })}
      </Text>
      <CalendarMonths days={shown.days} />
      <CalendarDays days={shown.days} />
    </>
  );
}

/** The years that are known, the one after, which is announced next, and the one that is asked for. */
function yearsToShow(known: readonly number[], asked: number | undefined): readonly number[] {
  const years = asked === undefined ? known : [...known, asked];
  if (years.length === 0) return [];
  return [...new Set([...years, Math.max(...years) + 1])].toSorted((a, b) => a - b);
}
