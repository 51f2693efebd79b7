import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { lettersQuery, type OfferedLetter } from '../../api/letters.js';
import { BeginLetterButton } from '../../components/begin-letter-button.js';
import { EmptyState } from '../../components/empty-state.js';
import { LETTER_STATUS } from '../../components/letter-status.js';
import { LetterTable } from '../../components/letter-table.js';
import { Loading } from '../../components/loading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { usePick, useText } from '../../i18n/language.js';
import type { TabProps } from './tab-props.js';

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
          <LetterTable
            label={t('letter.list')}
            letters={data.items}
            columns={[
              { label: 'letter.column.number', cell: ({ number }) => number ?? '–' },
              { label: 'letter.column.standing', cell: ({ status }) => t(LETTER_STATUS[status]) },
            ]}
          />
        )}
      </section>
      {data.offered.length > 0 && <OfferedLetters dossier={code} offered={data.offered} />}
    </Stack>
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
