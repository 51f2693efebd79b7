import type { ErrorComponentProps } from '@tanstack/react-router';

import { AnchorLink } from '../components/anchor-link.js';
import { EmptyState } from '../components/empty-state.js';
import { Loading } from '../components/loading.js';
import { Page } from '../components/page.js';
import { ProblemNotice } from '../components/problem-notice.js';
import { useText } from '../i18n/language.js';
import { PATHS } from './paths.js';

export function ScreenPending() {
  return <Loading />;
}

/** The boundary of every screen: what failed, and a way to try again; the shell stays. */
export function ScreenError({ error, reset }: ErrorComponentProps) {
  const t = useText();
  return (
    <Page title={t('problem.screen')}>
      <ProblemNotice error={error} onRetry={reset} />
    </Page>
  );
}

export function ScreenNotFound() {
  const t = useText();
  return (
    <Page title={t('problem.noPage')}>
      <EmptyState
        sentence={t('problem.noPageSentence')}
        action={<AnchorLink to={PATHS.work}>{t('nav.work')}</AnchorLink>}
      />
    </Page>
  );
}
