import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { proceduresQuery } from '../../api/procedures.js';
import { unitNamesQuery } from '../../api/registers.js';
import { PATHS } from '../../app/paths.js';
import { CLOCK_FILTERS, readListSearch, type ClockFilter, type ListSearch } from '../../app/search.js';
import { usePersonName } from '../../components/use-person-name.js';
import { useLanguage, useText, type MessageId } from '../../i18n/language.js';

const CLOCKS: Readonly<Record<ClockFilter, MessageId>> = {
  overdue: 'work.overdue',
  'due-soon': 'work.dueSoon',
  'this-week': 'work.thisWeek',
  running: 'dossiers.running',
  paused: 'work.paused',
};

interface DossierFiltersProps {
  readonly search: ListSearch;
  readonly isFiltered: boolean;
}

/** The filters are the address: a link to a list brings the same list. */
export function DossierFilters({ search, isFiltered }: DossierFiltersProps) {
  const t = useText();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const procedures = useQuery(proceduresQuery);
  const names = new Map(
    procedures.data?.items.map(({ code, name, nameEn }) => [code, language === 'en' ? nameEn : name]),
  );
  const narrow = (change: Readonly<Record<string, string>>) => {
    void navigate({ to: PATHS.dossiers, search: readListSearch({ ...search, ...change }) });
  };
  return (
    <Group
      align="flex-end"
      mb="md"
      gap="sm"
      className="no-print"
      role="search"
      aria-label={t('dossiers.filters')}
    >
      <WordsFilter
        key={search.q ?? ''}
        words={search.q ?? ''}
        onSearch={(q) => {
          narrow({ q });
        }}
      />
      <NativeSelect
        label={t('dossiers.procedure')}
        value={search.procedure ?? ''}
        data={[
          { value: '', label: t('dossiers.any') },
          ...[...names].map(([value, label]) => ({ value, label })),
        ]}
        onChange={(event) => {
          narrow({ procedure: event.currentTarget.value });
        }}
      />
      <NativeSelect
        label={t('dossiers.clock')}
        value={search.clock ?? ''}
        data={[
          { value: '', label: t('dossiers.any') },
          ...CLOCK_FILTERS.map((value) => ({ value, label: t(CLOCKS[value]) })),
        ]}
        onChange={(event) => {
          narrow({ clock: event.currentTarget.value });
        }}
      />
      <TurnFilter search={search} />
      {isFiltered && (
        <Button
          variant="default"
          onClick={() => {
            void navigate({ to: PATHS.dossiers, search: readListSearch({ hide: search.hide }) });
          }}
        >
          {t('dossiers.clear')}
        </Button>
      )}
    </Group>
  );
}

/** Where the list comes from the workload: whose turn it is, and who has taken it over. */
function TurnFilter({ search: { owner, assignee, unclaimed } }: { readonly search: ListSearch }) {
  const t = useText();
  const { data: units } = useQuery({ ...unitNamesQuery, enabled: owner !== undefined });
  const personOf = usePersonName();
  const person = unclaimed === true ? t('table.unclaimed') : assignee && personOf(assignee);
  if (owner === undefined && person === undefined) return null;
  return (
    <Text size="sm" data-turn>
      {owner !== undefined && t('dossiers.owner', { unit: units?.get(owner) ?? owner })}{' '}
      {person !== undefined && t('dossiers.assignee', { person })}
    </Text>
  );
}

interface WordsFilterProps {
  readonly words: string;
  readonly onSearch: (words: string) => void;
}

function WordsFilter({ words, onSearch }: WordsFilterProps) {
  const t = useText();
  const [typed, setTyped] = useState(words);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <TextInput
        type="search"
        label={t('dossiers.words')}
        description={t('dossiers.wordsHint')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
    </form>
  );
}
