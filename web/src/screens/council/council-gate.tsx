import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { councilQuery } from '../../api/councils.js';
import { dossierQuery } from '../../api/dossiers.js';
import { isProblem } from '../../api/problem.js';
import { PATHS } from '../../app/paths.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import { Declaration } from './declaration.js';
import type { SeenCouncil } from './seen-council.js';
import { mustDeclare } from './standing.js';

interface CouncilGateProps {
  readonly code: string;
  readonly children: (seen: SeenCouncil) => ReactNode;
}

/** Before anything else of a council a member declares; whoever may not see it finds nothing. */
export function CouncilGate({ code, children }: CouncilGateProps) {
  const t = useText();
  const council = useQuery(councilQuery(code));
  const dossier = useQuery(dossierQuery(code));
  // Somebody who is recused keeps nothing of what was loaded before.
  const refused = [council.error, dossier.error].find((error) => isProblem(error, 'not-visible'));
  if (refused === undefined && council.data !== undefined && dossier.data !== undefined) {
    const seen = { council: council.data, dossier: dossier.data };
    return mustDeclare(seen.council) ? <Declaration {...seen} /> : children(seen);
  }
  const error = refused ?? council.error ?? dossier.error;
  if (error === null) return <Loading lines={10} />;
  const retry = () => {
    void council.refetch();
    void dossier.refetch();
  };
  return (
    <Page
      title={t(refused === undefined ? 'problem.screen' : 'council.notVisible')}
      crumbs={[{ label: t('council.sessions'), to: PATHS.councils }]}
    >
      <ProblemNotice error={error} onRetry={retry} />
    </Page>
  );
}
