import { Stack, Table, Text, Title } from '@mantine/core';

import { basisUnder } from '../../api/basis.js';
import { BasisText } from '../../components/basis-text.js';
import { EmptyState } from '../../components/empty-state.js';
import { formatDate } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import type { TabProps } from './tab-props.js';

interface RecordedDocument {
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
  readonly abstract: string;
}

/** The documents that were recorded, and the components that the procedure asks for. */
export function DocumentsTab({ dossier, procedure }: TabProps) {
  const t = useText();
  const documents = documentsIn(dossier.facts);
  const components = procedure?.components.filter(({ regimes }) => regimes.includes(dossier.regime)) ?? [];
  return (
    <Stack gap="lg">
      <section aria-labelledby="documents">
        <Title order={2} id="documents">
          {t('documents.recorded')}
        </Title>
        {documents.length === 0 ? (
          <EmptyState sentence={t('documents.none')} />
        ) : (
          <DocumentsTable documents={documents} />
        )}
      </section>
      {components.length > 0 && (
        <section aria-labelledby="components">
          <Title order={2} id="components" mb="xs">
            {t('documents.components')}
          </Title>
          <ol>
            {components.map(({ code, name, required, basis }) => (
              <li key={code}>
                {name}{' '}
                <Text span size="sm" c="dimmed">
                  ({t(required ? 'documents.required' : 'documents.optional')})
                </Text>
                <BasisText basis={basisUnder(basis, dossier.regime)} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </Stack>
  );
}

function DocumentsTable({ documents }: { readonly documents: readonly RecordedDocument[] }) {
  const t = useText();
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('documents.number')}</Table.Th>
          <Table.Th>{t('documents.date')}</Table.Th>
          <Table.Th>{t('documents.issuer')}</Table.Th>
          <Table.Th>{t('documents.abstract')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {documents.map(({ number, date, issuer, abstract }) => (
          <Table.Tr key={number + date}>
            <Table.Td>{number}</Table.Td>
            <Table.Td>{formatDate(date)}</Table.Td>
            <Table.Td>{issuer}</Table.Td>
            <Table.Td>{abstract}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function documentsIn(facts: unknown): readonly RecordedDocument[] {
  const { documents } = facts as { readonly documents?: readonly RecordedDocument[] };
  return documents ?? [];
}
