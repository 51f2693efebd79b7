import { Table } from '@mantine/core';

import type { Procedure } from '../../api/procedures.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { useText, type MessageId } from '../../i18n/language.js';
import { CitedBases } from './cited-bases.js';
import { describeTerms } from './term-lines.js';

/** Every time limit: how long, under which regime, whose it is, and by what law. */
export function ClocksTable({ clocks }: Pick<Procedure, 'clocks'>) {
  const t = useText();
  return (
    <ScrollRegion label={t('procedure.clocks')}>
      <Table aria-labelledby="clocks">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('procedure.clock')}</Table.Th>
            <Table.Th>{t('procedure.owner')}</Table.Th>
            <Table.Th>{t('procedure.length')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {clocks.map(({ name, label, kind, owner, terms }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">
                {label} ({t(`clockKind.${kind}`)})
              </Table.Th>
              <Table.Td>{t(`capacity.${owner}` as MessageId)}</Table.Td>
              <Table.Td>
                {describeTerms(terms, null, t).map(({ text, bases }, index) => (
                  // Published terms never change their order.
                  <div key={index}>
                    {text}
                    <CitedBases bases={bases} />
                  </div>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}
