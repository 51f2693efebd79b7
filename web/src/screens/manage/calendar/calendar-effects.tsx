import { Button, Group, Modal, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

import {
  CALENDAR,
  calendarPreviewQuery,
  calendarYearQuery,
  publishCalendar,
  type CalendarPreview,
  type CalendarYear,
  type CalendarYearBody,
} from '../../../api/calendar.js';
import { LISTS } from '../../../api/dossiers.js';
import { announce } from '../../../components/live-region.js';
import { Loading } from '../../../components/loading.js';
import { MoreButton } from '../../../components/more-button.js';
import { useText } from '../../../i18n/language.js';
import classes from '../manage.module.css';
import { MovedClocks } from './moved-clocks.js';

interface CalendarEffectsProps {
  readonly year: number;
  readonly body: CalendarYearBody;
  readonly onRefused: (error: unknown) => void;
  readonly onPublished: (done: CalendarYear, moved: number) => void;
}

/** What publishing would move, clock by clock; from here, and only from here, it is published. */
export function CalendarEffects({ year, body, onRefused, onPublished }: CalendarEffectsProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const preview = useInfiniteQuery(calendarPreviewQuery(year, body));
  const { error, isSuccess } = preview;
  const refuse = useEffectEvent(() => {
    if (error === null) return;
    announce(error.message);
    onRefused(error);
  });
  useEffect(() => {
    refuse();
  }, [error]);
  useEffect(() => {
    if (isSuccess) heading.current?.focus();
  }, [isSuccess]);
  if (!isSuccess) return <Loading lines={3} />;
  const [first] = preview.data.pages;
  return (
    first !== undefined && (
      <section className={classes.section} data-preview>
        <Title order={2} ref={heading} tabIndex={-1}>
          {t('calendar.effects', { edition: first.edition })}
        </Title>
        <Figures preview={first} />
        <MovedClocks dossiers={preview.data.pages.flatMap(({ items }) => items)} />
        <MoreButton list={preview} />
        <Publish year={year} body={body} preview={first} onRefused={onRefused} onPublished={onPublished} />
      </section>
    )
  );
}

function Figures({ preview }: { readonly preview: CalendarPreview }) {
  const t = useText();
  const { openClocks, movedClocks, settledClocks, changedDossiers, histogram } = preview;
  return (
    <>
      <Text>{t('calendar.figures', { openClocks, movedClocks, settledClocks, changedDossiers })}</Text>
      <ul>
        {histogram.map(({ days, clocks }) => (
          <li key={days}>
            {t(days < 0 ? 'calendar.earlier' : 'calendar.later', { days: Math.abs(days), clocks })}
          </li>
        ))}
      </ul>
    </>
  );
}

interface PublishProps extends CalendarEffectsProps {
  readonly preview: CalendarPreview;
}

function Publish({ year, body, preview, onRefused, onPublished }: PublishProps) {
  const t = useText();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const { edition, movedClocks, settledClocks, changedDossiers } = preview;
  const publish = useMutation({
    mutationFn: () => publishCalendar(year, body),
    onSuccess: (done) => {
      announce(t('calendar.publishedTitle', { edition: done.edition }));
      client.setQueryData(calendarYearQuery(year).queryKey, done);
      void client.invalidateQueries({ queryKey: CALENDAR });
      void client.invalidateQueries({ queryKey: LISTS });
      onPublished(done, movedClocks);
    },
    onError: (error) => {
      setAsking(false);
      onRefused(error);
    },
  });
  return (
    <>
      <Button
        mt="md"
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('calendar.publish', { edition })}
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => {
          setAsking(false);
        }}
        title={t('calendar.confirm', { edition })}
        closeButtonProps={{ 'aria-label': t('action.close') }}
        centered
      >
        <Text mb="md">{t('calendar.confirmMoved', { movedClocks, settledClocks, changedDossiers })}</Text>
        <Text mb="md">{t('calendar.confirmForAll')}</Text>
        <Group justify="flex-end">
          <Button
            variant="default"
            onClick={() => {
              setAsking(false);
            }}
          >
            {t('calendar.notYet')}
          </Button>
          <Button
            loading={publish.isPending}
            onClick={() => {
              publish.mutate();
            }}
          >
            {t('calendar.publishNow', { movedClocks })}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
