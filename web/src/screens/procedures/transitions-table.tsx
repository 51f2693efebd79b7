import { Table } from '@mantine/core';

import type { Procedure } from '../../api/procedures.js';
import { BasisText } from '../../components/basis-text.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { useText } from '../../i18n/language.js';
import { keyOfMove, type DossierWay } from './find-way.js';
import { basesOf } from './procedure-words.js';
import classes from './procedure.module.css';
import { useProcedureWords } from './use-procedure-words.js';

interface TransitionsTableProps {
  readonly procedure: Procedure;
  readonly way: DossierWay | null;
}

/** Every transition: from where to where, what takes it, who may, under which conditions, by which law. */
export function TransitionsTable({ procedure, way }: TransitionsTableProps) {
  const t = useText();
  const { stateName, moveName, permitName } = useProcedureWords(procedure);
  const refusals = new Map(procedure.conditions.map(({ name, refusal }) => [name, refusal]));
  return (
    <ScrollRegion label={t('procedure.transitions')} className={classes.rows}>
      <Table aria-labelledby="transitions">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('procedure.from')}</Table.Th>
            <Table.Th>{t('procedure.event')}</Table.Th>
            <Table.Th>{t('procedure.to')}</Table.Th>
            <Table.Th>{t('procedure.who')}</Table.Th>
            <Table.Th>{t('procedure.conditions')}</Table.Th>
            <Table.Th>{t('procedure.basis')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {procedure.transitions.map((move, index) => {
            const event = procedure.events.find((each) => each.event === move.event);
            const isTaken = way?.taken.has(keyOfMove(move)) === true;
            return (
              // Published transitions never change their order, and two may differ in conditions alone.
              <Table.Tr key={index} data-move={keyOfMove(move)} data-standing={isTaken ? 'taken' : undefined}>
                <Table.Td>{move.from === '' ? t('procedure.everywhere') : stateName(move.from)}</Table.Td>
                <Table.Th scope="row">
                  {moveName(move)}
                  {isTaken && ` (${t('procedure.taken')})`}
                </Table.Th>
                <Table.Td>{move.to === null ? t('procedure.stay') : stateName(move.to)}</Table.Td>
                <Table.Td>{event?.permits.map(permitName).join('; ') ?? t('capacity.system')}</Table.Td>
                <Table.Td>{move.conditions.map((name) => refusals.get(name) ?? name).join('; ')}</Table.Td>
                <Table.Td>
                  {basesOf(event?.legalBasis).map(({ regime, basis }) => (
                    <div key={regime}>
                      {regime}
                      <BasisText basis={basis} />
                    </div>
                  ))}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}
