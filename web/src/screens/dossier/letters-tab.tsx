import { Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { lettersQuery, type LetterSummary, type OfferedLetter } from '../../api/letters.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { BeginLetterButton } from '../../components/begin-letter-button.js';
import { EmptyState } from '../../components/empty-state.js';
import { LETTER_STATUS } from '../../components/letter-status.js';
import { Loading } from '../../components/loading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { usePersonName } from '../../components/use-person-name.js';
import { formatInstant } from '../../i18n/dates.js';
import { usePick, useText } from '../../i18n/language.js';
import type { TabProps } from './tab-props.js';

const COLUMNS = ['kind', 'number', 'standing', 'sender', 'composer', 'changed'] as const;

/** Văn bản đi: the letters of the dossier, and those that may be begun now. */
export function LettersTab({ dossier: { code } }: TabProps) {
  const t = useText();
  const { data, error, isPending, refetch } = useQuery(lettersQuery(code));
  if (isPending) return <Loading />;
  if (data === undefined) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return (
    <Stack gap="lg">
      <section aria-labelledby="letters">
        <Title order={2} id="letters">
          {t('letter.list')}
        </Title>
        {data.items.length === 0 ? (
          <EmptyState sentence={t('letter.none')} />
        ) : (
          <LetterTable letters={data.items} />
        )}
      </section>
      {data.offered.length > 0 && <OfferedLetters dossier={code} offered={data.offered} />}
    </Stack>
  );
}

function LetterTable({ letters }: { readonly letters: readonly LetterSummary[] }) {
  const t = useText();
  const pick = usePick();
  const personOf = usePersonName();
  return (
    <ScrollRegion label={t('letter.list')}>
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
              <Table.Td>{letter.number ?? '–'}</Table.Td>
              <Table.Td>{t(LETTER_STATUS[letter.status])}</Table.Td>
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

interface OfferedLettersProps {
  readonly dossier: string;
  readonly offered: readonly OfferedLetter[];
}

function OfferedLetters({ dossier, offered }: OfferedLettersProps) {
  const t = useText();
  const pick = usePick();
  const open = offered.filter(({ allowed }) => allowed);
  const closed = offered.filter(({ allowed }) => !allowed);
  return (
    <section aria-labelledby="offered-letters">
      <Title order={2} id="offered-letters" mb="xs">
        {t('letter.offered')}
      </Title>
      <Stack gap="xs" align="flex-start">
        {open.map((each) => (
          <BeginLetterButton key={each.event} dossier={dossier} offered={each} valuesOf={() => ({})} />
        ))}
        {open.length === 0 && <Text c="dimmed">{t('letter.noneOffered')}</Text>}
        {closed.length > 0 && (
          <details>
            <summary>{t('act.closed', { count: closed.length })}</summary>
            <ul>
              {closed.map(({ event, name, nameEn, reason }) => (
                <li key={event}>
                  <strong>{pick({ label: name, labelEn: nameEn })}</strong>: {reason}
                </li>
              ))}
            </ul>
          </details>
        )}
      </Stack>
    </section>
  );
}
