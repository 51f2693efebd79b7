import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { forecastQuery } from '../../api/escalation.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loading } from '../../components/loading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { formatInstant, parseDate } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import { useAllPages } from './all-pages.js';
import classes from './manage.module.css';

/** Chạy thử: what would be said until a day, and to whom. Nothing is sent. */
export function DryRun() {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  return (
    <section className={classes.section} aria-label={t('dryRun.title')}>
      <Title order={2}>{t('dryRun.title')}</Title>
      <Text c="dimmed">{t('dryRun.lead')}</Text>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const date = parseDate(typed);
          setWrong(date === null);
          setUntil(date);
        }}
      >
        <Group align="flex-end" my="sm">
          <TextInput
            label={t('dryRun.until')}
            placeholder={t('form.dateHint')}
            inputMode="numeric"
            value={typed}
            error={isWrong ? t('form.dateWrong') : undefined}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
          <Button type="submit">{t('dryRun.run')}</Button>
        </Group>
      </form>
      {until !== null && <Foretold until={until} />}
    </section>
  );
}

function Foretold({ until }: { readonly until: string }) {
  const t = useText();
  const list = useInfiniteQuery(forecastQuery(until));
  useAllPages(list);
  if (list.isPending || list.hasNextPage) return <Loading lines={3} />;
  if (list.isError) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  const items = list.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <EmptyState sentence={t('dryRun.none')} />;
  return (
    <ScrollRegion label={t('dryRun.found')}>
      <table className={classes.table} data-dry-run>
        <thead>
          <tr>
            <th scope="col">{t('dryRun.at')}</th>
            <th scope="col">{t('dryRun.sentence')}</th>
            <th scope="col">{t('dryRun.recipients')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ dossier, clock, run, rung, firedAt, sentence, recipients }) => (
            <tr key={[dossier, clock, run, rung].join(' ')}>
              <td>{formatInstant(firedAt)}</td>
              <td>
                {sentence}{' '}
                <AnchorLink to={PATHS.dossier} params={{ code: dossier }}>
                  {t('dryRun.open', { dossier })}
                </AnchorLink>
              </td>
              <td>{recipients.length === 0 ? t('dryRun.nobody') : recipients.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
