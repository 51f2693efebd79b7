import { NativeSelect, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { procedureQuery, type Procedure } from '../../api/procedures.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loading } from '../../components/loading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import { compareVersions } from './compare-versions.js';

interface CompareViewProps {
  readonly procedure: Procedure;
  readonly other: number;
  readonly others: readonly number[];
  readonly onChoose: (version: number) => void;
}

/** What the later of two versions added, took away and changed. */
export function CompareView({ procedure, other, others, onChoose }: CompareViewProps) {
  const t = useText();
  const { data, error, refetch } = useQuery(procedureQuery(procedure.code, other));
  return (
    <>
      <NativeSelect
        mb="md"
        label={t('compare.with')}
        value={String(other)}
        data={others.map(String)}
        onChange={({ currentTarget }) => {
          onChoose(Number(currentTarget.value));
        }}
      />
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && <Changes one={procedure} other={data} />}
    </>
  );
}

function Changes({ one, other }: { readonly one: Procedure; readonly other: Procedure }) {
  const t = useText();
  const [older, newer] = one.version < other.version ? [one, other] : [other, one];
  const changes = compareVersions(older, newer);
  if (changes.length === 0) return <EmptyState sentence={t('compare.none')} />;
  return (
    <Table layout="fixed" style={{ overflowWrap: 'anywhere' }}>
      <Table.Caption>{t('compare.caption', { older: older.version, newer: newer.version })}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('compare.subject')}</Table.Th>
          <Table.Th>{t('compare.name')}</Table.Th>
          <Table.Th>{t('compare.change')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {changes.map(({ subject, kind, name }) => (
          <Table.Tr key={subject + name}>
            <Table.Td>{t(`compare.of.${subject}`)}</Table.Td>
            <Table.Th scope="row">{name}</Table.Th>
            <Table.Td>{t(`compare.kind.${kind}`)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
