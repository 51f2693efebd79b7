import { Button, Group, NativeSelect, Table } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';

import type { JournalEntry } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';
import { PATHS } from '../../app/paths.js';
import { readReplaySearch } from '../../app/search.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { EmptyState } from '../../components/empty-state.js';
import { usePartyName } from '../../components/party-names.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { formatInstant } from '../../i18n/dates.js';
import { usePersonName } from '../../components/use-person-name.js';
import { useText } from '../../i18n/language.js';
import { useEntryWords } from './entry-words.js';
import classes from './replay.module.css';

interface TimelineProps {
  readonly journal: readonly JournalEntry[];
  readonly procedure: Procedure | undefined;
  readonly at: number;
}

/** Every entry in a table: what the slider does, without a slider. */
export function Timeline({ journal, procedure, at }: TimelineProps) {
  const t = useText();
  const personOf = usePersonName();
  const { event, by } = useSearch({ from: '/inside/dossiers/$code/replay' });
  const navigate = useNavigate({ from: PATHS.replay });
  const { nameOf } = useEntryWords(procedure);
  const shown = journal.filter(
    (entry) =>
      (event === undefined || entry.event === event) && (by === undefined || entry.actor.user === by),
  );
  const narrow = (change: { readonly event?: string; readonly by?: string }) => {
    void navigate({
      search: (search) => readReplaySearch({ ...search, ...change }),
      replace: true,
      resetScroll: false,
    });
  };
  const clear = (
    <Button
      variant="default"
      onClick={() => {
        narrow({ event: '', by: '' });
      }}
    >
      {t('dossiers.clear')}
    </Button>
  );
  return (
    <>
      <Group
        align="flex-end"
        mb="sm"
        gap="sm"
        role="search"
        aria-label={t('timeline.filters')}
        className="no-print"
      >
        <NativeSelect
          label={t('timeline.event')}
          value={event ?? ''}
          data={[
            { value: '', label: t('dossiers.any') },
            ...distinct(journal.map((entry) => [entry.event, nameOf(entry)])),
          ]}
          onChange={({ currentTarget }) => {
            narrow({ event: currentTarget.value });
          }}
        />
        <NativeSelect
          label={t('timeline.by')}
          value={by ?? ''}
          data={[
            { value: '', label: t('dossiers.any') },
            ...distinct(journal.map(({ actor }) => [actor.user, personOf(actor.user)])),
          ]}
          onChange={({ currentTarget }) => {
            narrow({ by: currentTarget.value });
          }}
        />
        {shown.length < journal.length && clear}
      </Group>
      {shown.length === 0 ? (
        <EmptyState sentence={t('timeline.noMatch')} action={clear} />
      ) : (
        <EntriesTable entries={shown} procedure={procedure} at={at} />
      )}
    </>
  );
}

function distinct(pairs: readonly (readonly [value: string, label: string])[]) {
  return [...new Map(pairs)].map(([value, label]) => ({ value, label }));
}

interface EntriesTableProps {
  readonly entries: readonly JournalEntry[];
  readonly procedure: Procedure | undefined;
  readonly at: number;
}

function EntriesTable({ entries, procedure, at }: EntriesTableProps) {
  const t = useText();
  const personOf = usePersonName();
  const nameOfParty = usePartyName();
  const { nameOf, roleOf } = useEntryWords(procedure);
  return (
    <ScrollRegion label={t('timeline.title')} className={classes.entries}>
      <Table aria-labelledby="timeline" data-timeline>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('timeline.number')}</Table.Th>
            <Table.Th>{t('timeline.event')}</Table.Th>
            <Table.Th>{t('timeline.by')}</Table.Th>
            <Table.Th>{t('entry.role')}</Table.Th>
            <Table.Th>{t('entry.party')}</Table.Th>
            <Table.Th>{t('entry.occurred')}</Table.Th>
            <Table.Th>{t('entry.reason')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => (
            <Table.Tr key={entry.sequence} aria-current={entry.sequence === at ? 'true' : undefined}>
              <Table.Td>{entry.sequence}</Table.Td>
              <Table.Td>
                <AnchorLink
                  to={PATHS.replay}
                  params={{ code: entry.dossier }}
                  search={(search) => readReplaySearch({ ...search, at: entry.sequence })}
                  resetScroll={false}
                >
                  {nameOf(entry)}
                </AnchorLink>
              </Table.Td>
              <Table.Td>{personOf(entry.actor.user)}</Table.Td>
              <Table.Td>{roleOf(entry)}</Table.Td>
              <Table.Td>{entry.actor.party === null ? '–' : nameOfParty(entry.actor.party)}</Table.Td>
              <Table.Td>{formatInstant(entry.occurredAt)}</Table.Td>
              <Table.Td>{entry.backdatingReason ?? '–'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}
