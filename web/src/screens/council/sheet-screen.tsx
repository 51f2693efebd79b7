import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';

import { applicationsQuery, criteriaQuery, ownSheetQuery, type Council } from '../../api/councils.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { DueDate } from '../../components/due-tag.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import { CouncilGate } from './council-gate.js';
import { SheetForm } from './sheet-form.js';
import { isBeforeScoring, votes } from './standing.js';
import { SubmittedSheet } from './submitted-sheet.js';

/** Phiếu chấm: a member's own, which nobody else can read before the scoring is closed. */
export function SheetScreen() {
  const { code } = useParams({ from: '/inside/councils/$code/sheet' });
  return <CouncilGate code={code}>{({ council }) => <SheetPage key={code} council={council} />}</CouncilGate>;
}

function SheetPage({ council }: { readonly council: Council }) {
  const t = useText();
  const { code, title, dueOn } = council;
  return (
    <Page
      title={t('sheet.title')}
      documentTitle={`${t('sheet.title')} – ${title}`}
      crumbs={[{ label: t('council.sessions'), to: PATHS.councils }]}
      lead={
        <>
          {title}
          {dueOn !== null && (
            <>
              {' · '}
              {t('council.dueOn')} <DueDate on={dueOn} />
            </>
          )}
        </>
      }
      actions={
        <AnchorLink to={PATHS.council} params={{ code }} className="no-print">
          {t('board.title')}
        </AnchorLink>
      }
    >
      {votes(council.seat) ? <OwnSheet council={council} /> : <EmptyState sentence={t('sheet.notYours')} />}
    </Page>
  );
}

function OwnSheet({ council: { code, state } }: { readonly council: Council }) {
  const t = useText();
  const sheet = useQuery(ownSheetQuery(code));
  const criteria = useQuery(criteriaQuery(code));
  const applications = useQuery(applicationsQuery(code));
  const error = sheet.error ?? criteria.error ?? applications.error;
  if (sheet.data === undefined || criteria.data === undefined || applications.data === undefined) {
    if (error === null) return <Loading lines={12} />;
    const retry = () => {
      for (const { refetch } of [sheet, criteria, applications]) void refetch();
    };
    return <ProblemNotice error={error} onRetry={retry} />;
  }
  const set = criteria.data;
  const isSubmitted = sheet.data.status === 'submitted';
  if (set === null || (state !== 'scoring' && !isSubmitted))
    return <EmptyState sentence={t(isBeforeScoring(state) ? 'sheet.notYet' : 'sheet.closed')} />;
  const props = {
    code,
    set,
    sheet: sheet.data,
    applications: applications.data.filter(({ isEligible }) => isEligible === true),
  };
  return isSubmitted ? <SubmittedSheet {...props} isOpen={state === 'scoring'} /> : <SheetForm {...props} />;
}
