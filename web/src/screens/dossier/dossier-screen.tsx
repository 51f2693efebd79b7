import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';

import { dossierQuery, journalQuery, type Dossier } from '../../api/dossiers.js';
import { procedureQuery } from '../../api/procedures.js';
import { isProblem } from '../../api/problem.js';
import { PATHS } from '../../app/paths.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { usePartyNamesOf } from '../../components/dossier/use-party-names-of.js';
import { PartyNames } from '../../components/party-names.js';
import { UploadWatch } from '../../components/files/upload-watch.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import { ClockCards } from '../../components/dossier/clock-cards.js';
import { DecisionStepper } from '../../components/dossier/decision-stepper.js';
import { DossierHeader } from '../../components/dossier/dossier-header.js';
import classes from './dossier-screen.module.css';
import { DossierTabs } from './dossier-tabs.js';
import { ExpectedEnd } from './expected-end.js';
import { NextActions } from './next-actions.js';

/** Trang hồ sơ: one dossier, where it stands, why its dates are what they are, and what can be done. */
export function DossierScreen() {
  const t = useText();
  const { code } = useParams({ from: '/inside/dossiers/$code' });
  const { data: dossier, error, isPending, refetch } = useQuery(dossierQuery(code));
  if (isPending) return <Loading lines={10} />;
  if (dossier === undefined) {
    return (
      <Page
        title={t(isProblem(error, 'not-visible') ? 'dossier.notVisible' : 'problem.screen')}
        crumbs={[{ label: t('dossiers.title'), to: PATHS.dossiers }]}
      >
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  return <DossierPage key={code} dossier={dossier} error={error} onRetry={() => void refetch()} />;
}

interface DossierPageProps {
  readonly dossier: Dossier;
  /** Of reading it again; what was read before stays. */
  readonly error: Error | null;
  readonly onRetry: () => void;
}

function DossierPage({ dossier, error, onRetry }: DossierPageProps) {
  const t = useText();
  const { data: procedure } = useQuery(procedureQuery(dossier.procedure.code, dossier.procedure.version));
  const { data: journal } = useQuery({ ...journalQuery(dossier.code, dossier.version), retry: false });
  const names = usePartyNamesOf(dossier);
  return (
    <Page
      title={dossier.title}
      documentTitle={`${dossier.code} – ${dossier.title} – ${dossier.stateLabels.join(', ')}`}
      crumbs={[{ label: t('dossiers.title'), to: PATHS.dossiers }]}
      isSticky
      lead={<DossierHeader dossier={dossier} procedure={procedure} />}
    >
      {error !== null && <ProblemNotice error={error} onRetry={onRetry} />}
      <UploadWatch dossier={dossier.code} />
      {procedure !== undefined && (
        <DecisionStepper dossier={dossier} procedure={procedure} journal={journal?.items ?? []} />
      )}
      <div className={classes.columns}>
        <div className={classes.aside}>
          <NextActions dossier={dossier} procedure={procedure} />
          <ClockCards dossier={dossier} />
          {dossier.status === 'active' && <ExpectedEnd dossier={dossier} />}
        </div>
        <PartyNames value={names}>
          <DossierTabs dossier={dossier} procedure={procedure} />
        </PartyNames>
      </div>
    </Page>
  );
}
