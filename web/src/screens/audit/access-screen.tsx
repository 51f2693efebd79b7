import { Table } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';

import { accessQuery, type AccessEntry } from '../../api/access.js';
import { PATHS } from '../../app/paths.js';
import { readAccessSearch } from '../../app/search.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loading } from '../../components/loading.js';
import { MoreButton } from '../../components/more-button.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { formatInstant } from '../../i18n/dates.js';
import { usePersonName } from '../../components/use-person-name.js';
import { useText } from '../../i18n/language.js';
import { AccessCheck } from './access-check.js';
import { AccessFilters } from './access-filters.js';

/** Nhật ký truy cập: who read, searched, exported or printed what, and whether the log itself is whole. */
export function AccessScreen() {
  const t = useText();
  const filter = useSearch({ from: '/inside/audit/access' });
  return (
    <Page title={t('access.title')} lead={t('access.lead')}>
      <AccessCheck />
      <AccessFilters key={JSON.stringify(filter)} filter={filter} />
      <Entries />
    </Page>
  );
}

function Entries() {
  const t = useText();
  const filter = readAccessSearch({ ...useSearch({ from: '/inside/audit/access' }) });
  const list = useInfiniteQuery(accessQuery(filter));
  if (list.isError) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <Loading />;
  const entries = list.data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) return <EmptyState sentence={t('access.none')} />;
  return (
    <>
      <ScrollRegion label={t('access.title')}>
        <Table aria-label={t('access.title')}>
          <Table.Thead>
            <Table.Tr>
              {(['at', 'user', 'kind', 'what', 'outcome', 'from', 'reason'] as const).map((column) => (
                <Table.Th key={column}>{t(`access.${column}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {entries.map((entry) => (
              <Row key={entry.id} entry={entry} />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
      <MoreButton list={list} />
    </>
  );
}

function Row({ entry }: { readonly entry: AccessEntry }) {
  const t = useText();
  const personOf = usePersonName();
  const { at, user, kind, path, dossier, status, address, reason } = entry;
  return (
    <Table.Tr>
      <Table.Td>{formatInstant(at)}</Table.Td>
      <Table.Td>
        {personOf(user)}
        <div className="code">{user}</div>
      </Table.Td>
      <Table.Td>{t(`access.kind.${kind}`)}</Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        {dossier !== null && (
          <AnchorLink to={PATHS.replay} params={{ code: dossier }}>
            {dossier}
          </AnchorLink>
        )}
        <div className="code">{readable(path)}</div>
      </Table.Td>
      <Table.Td>{status < 400 ? t('access.answered') : t('access.refused', { status })}</Table.Td>
      <Table.Td>{address}</Table.Td>
      <Table.Td>{reason ?? ''}</Table.Td>
    </Table.Tr>
  );
}

/** An address as a person reads it; one that no browser wrote stays as it came. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path.replaceAll('+', ' '));
  } catch {
    return path;
  }
}
