import { Table } from '@mantine/core';

import type { Procedure } from '../../api/procedures.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { useText } from '../../i18n/language.js';
import { CitedBases } from './cited-bases.js';
import { basesOf } from './procedure-words.js';

/** Everything that a dossier is made of: whether it must be there, under which regimes, and by what law. */
export function ComponentsTable({ components }: Pick<Procedure, 'components'>) {
  const t = useText();
  return (
    <ScrollRegion label={t('documents.components')}>
      <Table aria-labelledby="components">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('procedure.component')}</Table.Th>
            <Table.Th>{t('procedure.requirement')}</Table.Th>
            <Table.Th>{t('entry.regime')}</Table.Th>
            <Table.Th>{t('procedure.basis')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {components.map(({ code, name, regimes, required, oneOfGroup, basis }) => (
            <Table.Tr key={`${code} ${regimes.join()}`}>
              <Table.Th scope="row">{name}</Table.Th>
              <Table.Td>
                {oneOfGroup === undefined
                  ? t(required ? 'documents.required' : 'documents.optional')
                  : t('parts.oneOf')}
              </Table.Td>
              <Table.Td>{regimes.join(', ')}</Table.Td>
              <Table.Td>
                <CitedBases bases={basesOf(basis)} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}
