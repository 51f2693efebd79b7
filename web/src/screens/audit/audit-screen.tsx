import { Group, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { dossierListQuery } from '../../api/dossiers.js';
import { PATHS } from '../../app/paths.js';
import { readAuditSearch } from '../../app/search.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loading } from '../../components/loading.js';
import { MoreButton } from '../../components/more-button.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { SearchForm } from '../../components/search-form.js';
import { useText } from '../../i18n/language.js';
import { ProvinceCheck } from './province-check.js';

/** Kiểm tra: whether the journals are whole, and the way to each dossier's replay. */
export function AuditScreen() {
  const t = useText();
  const { q = '' } = useSearch({ from: '/inside/audit' });
  return (
    <Page title={t('audit.title')} lead={t('audit.lead')}>
      <Stack gap="lg">
        <Group gap="lg">
          <AnchorLink to={PATHS.access}>{t('access.title')}</AnchorLink>
          <AnchorLink to={PATHS.packs} search={q === '' ? {} : { q }}>
            {t('packs.title')}
          </AnchorLink>
        </Group>
        <ProvinceCheck />
        <section aria-labelledby="replayable">
          <Title order={2} id="replayable" mb="xs">
            {t('audit.dossiers')}
          </Title>
          <Words key={q} words={q} />
          <Dossiers q={q} />
        </section>
      </Stack>
    </Page>
  );
}

function Words({ words }: { readonly words: string }) {
  const t = useText();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(words);
  return (
    <SearchForm
      action={t('audit.find')}
      onAsk={() => {
        void navigate({ to: PATHS.audit, search: readAuditSearch({ q: typed.trim() }) });
      }}
    >
      <TextInput
        type="search"
        label={t('dossiers.words')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
    </SearchForm>
  );
}

function Dossiers({ q }: { readonly q: string }) {
  const t = useText();
  const list = useInfiniteQuery(dossierListQuery({ list: 'dossiers', ...(q === '' ? {} : { q }) }));
  if (list.isError) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <Loading />;
  const dossiers = list.data.pages.flatMap(({ items }) => items);
  if (dossiers.length === 0) return <EmptyState sentence={t('audit.none')} />;
  return (
    <>
      <Table aria-labelledby="replayable" layout="fixed" style={{ overflowWrap: 'anywhere' }}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('audit.dossier')}</Table.Th>
            <Table.Th>{t('audit.entries')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {dossiers.map(({ code, title, version }) => (
            <Table.Tr key={code}>
              <Table.Td>
                <AnchorLink to={PATHS.replay} params={{ code }}>
                  {title}
                </AnchorLink>
                <Text size="xs" c="dimmed" className="code">
                  {code}
                </Text>
              </Table.Td>
              <Table.Td>{version}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <MoreButton list={list} />
    </>
  );
}
