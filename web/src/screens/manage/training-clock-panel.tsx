import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { moveTrainingClock, trainingClockQuery } from '../../api/operations.js';
import { announce } from '../../components/live-region.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { formatInstant, parseDate } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import classes from './manage.module.css';

const OPENING = 'T08:00:00+07:00';

/** Only where the service has one: an installation for training may move its time ahead. */
export function TrainingClockPanel() {
  const t = useText();
  const client = useQueryClient();
  const clock = useQuery(trainingClockQuery);
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const move = useMutation({
    mutationFn: moveTrainingClock,
    onSuccess: ({ now }) => {
      announce(t('training.moved', { now: formatInstant(now) }));
      setTyped('');
      // Whatever is known was true at another time.
      void client.invalidateQueries();
    },
  });
  if (!clock.isSuccess) return null;
  return (
    <form
      className={classes.section}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const date = parseDate(typed);
        setWrong(date === null);
        if (date !== null) move.mutate(`${date}${OPENING}`);
      }}
    >
      <Title order={2}>{t('training.title')}</Title>
      <Text>{t('training.now', { now: formatInstant(clock.data.now) })}</Text>
      {move.isError && <ProblemNotice error={move.error} />}
      <Group align="flex-end" mt="sm">
        <TextInput
          label={t('training.to')}
          placeholder={t('form.dateHint')}
          value={typed}
          error={isWrong ? t('form.dateWrong') : undefined}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        <Button type="submit" loading={move.isPending}>
          {t('training.move')}
        </Button>
      </Group>
    </form>
  );
}
