import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { waitingLettersQuery, type WaitingLetter } from '../../api/letters.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { usePersonName } from '../../components/use-person-name.js';
import { formatInstant } from '../../i18n/dates.js';
import { usePick, useText } from '../../i18n/language.js';

const COLUMNS = ['kind', 'dossier', 'awaits', 'sender', 'composer', 'changed'] as const;

/** Trình ký: the letters that wait for this person, the longest first. */
export function LettersScreen() {
  const t = useText();
  const { data, error, isPending, refetch } = useQuery(waitingLettersQuery());
  return (
    <Page title={t('letter.waiting')} lead={t('letter.waitingLead')}>
      {isPending && <Loading />}
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data !== undefined &&
        (data.items.length === 0 ? (
          <EmptyState
            sentence={t('letter.noneWaiting')}
            action={<AnchorLink to={PATHS.work}>{t('nav.work')}</AnchorLink>}
          />
        ) : (
          <WaitingTable letters={data.items} />
        ))}
    </Page>
  );
}

function WaitingTable({ letters }: { readonly letters: readonly WaitingLetter[] }) {
  const t = useText();
  const pick = usePick();
  const personOf = usePersonName();
  return (
    <ScrollRegion label={t('letter.waiting')}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {COLUMNS.map((column) => (
              <Table.Th key={column}>{t(`letter.column.${column}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {letters.map((letter) => (
            <Table.Tr key={letter.id}>
              <Table.Th scope="row">
                <AnchorLink to={PATHS.letter} params={{ code: letter.dossier, id: letter.id }}>
                  {pick({ label: letter.name, labelEn: letter.nameEn })}
                </AnchorLink>
              </Table.Th>
              <Table.Td>
                {letter.dossierTitle} <span className="code">{letter.dossier}</span>
              </Table.Td>
              <Table.Td>{t(`letter.awaits.${letter.awaits}`)}</Table.Td>
              <Table.Td>{letter.partyName}</Table.Td>
              <Table.Td>{personOf(letter.composedBy)}</Table.Td>
              <Table.Td>{formatInstant(letter.changedAt)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}
