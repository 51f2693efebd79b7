import { Table, Title } from '@mantine/core';

import type { Letter } from '../../api/letters.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { useText } from '../../i18n/language.js';

const COLUMNS = ['field', 'value', 'source'] as const;

/** What nobody has to type: it is in the case already, and this is where. */
export function FilledValues({ letter: { filled } }: { readonly letter: Letter }) {
  const t = useText();
  return (
    <section aria-labelledby="letter-filled">
      <Title order={2} id="letter-filled" mb="xs">
        {t('letter.filled')}
      </Title>
      <ScrollRegion label={t('letter.filled')}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              {COLUMNS.map((column) => (
                <Table.Th key={column}>{t(`letter.column.${column}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {filled.map(({ label, value, source }) => (
              <Table.Tr key={label}>
                <Table.Th scope="row">{label}</Table.Th>
                <Table.Td>{value ?? t('letter.noValue')}</Table.Td>
                <Table.Td>{source}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </section>
  );
}
