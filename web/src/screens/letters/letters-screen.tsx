import { useQuery } from '@tanstack/react-query';

import { waitingLettersQuery } from '../../api/letters.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { EmptyState } from '../../components/empty-state.js';
import { LetterTable } from '../../components/letter-table.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';

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
          <LetterTable
            label={t('letter.waiting')}
            letters={data.items}
            columns={[
              {
                label: 'letter.column.dossier',
                cell: ({ dossier, dossierTitle }) => (
                  <>
                    {dossierTitle} <span className="code">{dossier}</span>
                  </>
                ),
              },
              { label: 'letter.column.awaits', cell: ({ awaits }) => t(`letter.awaits.${awaits}`) },
            ]}
          />
        ))}
    </Page>
  );
}
