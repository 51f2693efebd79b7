import { Table } from '@mantine/core';

import type { Procedure } from '../../api/procedures.js';
import { BasisText } from '../../components/basis-text.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { formatInstant } from '../../i18n/dates.js';
import { usePick, useText, type MessageId } from '../../i18n/language.js';
import type { DossierWay } from './find-way.js';
import { basesOf } from './procedure-words.js';
import classes from './procedure.module.css';

type State = Procedure['states'][number];

interface StatesTableProps {
  readonly procedure: Procedure;
  readonly way: DossierWay | null;
}

/** Every state: whose turn it is there, by when, and when a dossier was in it. */
export function StatesTable({ procedure: { states, clocks }, way }: StatesTableProps) {
  const t = useText();
  const pick = usePick();
  return (
    <ScrollRegion label={t('procedure.states')} className={classes.rows}>
      <Table aria-labelledby="states">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('procedure.state')}</Table.Th>
            <Table.Th>{t('procedure.owner')}</Table.Th>
            <Table.Th>{t('procedure.limit')}</Table.Th>
            {way !== null && <Table.Th>{t('procedure.stays')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {states.map((state) => (
            <Table.Tr
              key={state.path}
              data-state={state.path}
              data-standing={way?.current.has(state.path) === true ? 'current' : undefined}
            >
              <Table.Th scope="row" className={classes.state} data-depth={state.path.split('.').length}>
                {pick(state)}
                {state.kind === 'final' && ` (${t('procedure.final')})`}
              </Table.Th>
              <Table.Td>{state.owner === null ? '–' : t(`capacity.${state.owner}` as MessageId)}</Table.Td>
              <Table.Td>
                <Limit limit={state.limit} clocks={clocks} />
              </Table.Td>
              {way !== null && (
                <Table.Td>
                  <Stays path={state.path} way={way} />
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

function Limit({ limit, clocks }: Pick<State, 'limit'> & Pick<Procedure, 'clocks'>) {
  const t = useText();
  if (typeof limit !== 'object' || limit === null) return '–';
  if ('clock' in limit) return clocks.find(({ name }) => name === limit.clock)?.label ?? '–';
  return (
    <>
      {t('procedure.noLimit')}
      {basesOf((limit as { readonly none?: unknown }).none).map(({ regime, basis }) => (
        <BasisText key={regime} basis={basis} />
      ))}
    </>
  );
}

function Stays({ path, way }: { readonly path: string; readonly way: DossierWay }) {
  const t = useText();
  const stays = way.stays.get(path) ?? [];
  return (
    <>
      {way.current.has(path) && <strong>{t('step.current')} </strong>}
      {stays.map(({ from, to }) => (
        <div key={from}>
          {to === null
            ? t('procedure.since', { from: formatInstant(from) })
            : t('procedure.fromTo', { from: formatInstant(from), to: formatInstant(to) })}
        </div>
      ))}
    </>
  );
}
