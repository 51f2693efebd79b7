import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { sheetsQuery, type Council } from '../../api/councils.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { BasisText } from '../../components/basis-text.js';
import { DueDate } from '../../components/due-tag.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { usePersonName } from '../../components/use-person-name.js';
import { useText } from '../../i18n/language.js';
import { Applications } from './applications.js';
import { CouncilActs } from './council-acts.js';
import { CouncilGate } from './council-gate.js';
import type { SeenCouncil } from './seen-council.js';
import classes from './council.module.css';
import { seatName, votes } from './standing.js';
import { ReopeningRequests } from './reopening-requests.js';
import { SubmissionTable } from './submission-table.js';

/** Plots and arithmetic come when there is something to show in them. */
const Result = lazy(() => import('./result.js').then(({ Result: component }) => ({ default: component })));

/** Bảng của Hội đồng: who has submitted, and nothing more until the scoring is closed; then the result. */
export function CouncilScreen() {
  const { code } = useParams({ from: '/inside/councils/$code' });
  return <CouncilGate code={code}>{(seen) => <Board key={code} {...seen} />}</CouncilGate>;
}

function Board({ council, dossier }: SeenCouncil) {
  const t = useText();
  const { code, title, seat } = council;
  const sheets = useQuery(sheetsQuery(code));
  const hasResult = sheets.data !== undefined && sheets.data.sheets !== null;
  return (
    <Page
      title={title}
      documentTitle={`${t('board.title')} – ${title}`}
      crumbs={[{ label: t('council.sessions'), to: PATHS.councils }]}
      lead={
        <>
          <span className="code">{code}</span> · {dossier.stateLabels.join(', ')} · {seatName(t, seat)}
        </>
      }
      actions={
        <nav aria-label={t('board.parts')} className={`${classes.plain ?? ''} no-print`}>
          {votes(seat) && (
            <AnchorLink to={PATHS.councilSheet} params={{ code }}>
              {t('sheet.title')}
            </AnchorLink>
          )}
          {hasResult && (
            <AnchorLink to={PATHS.councilMinutes} params={{ code }}>
              {t('minutes.title')}
            </AnchorLink>
          )}
          <AnchorLink to={PATHS.dossier} params={{ code }}>
            {t('board.dossier')}
          </AnchorLink>
        </nav>
      }
    >
      <Stack gap="lg">
        <Tiles council={council} />
        <CouncilActs council={council} dossier={dossier} />
        {hasResult ? (
          <Suspense fallback={<Loading />}>
            <Result code={code} />
          </Suspense>
        ) : (
          <Text role="note">{t(council.closing === null ? 'board.sealed' : 'board.opening')}</Text>
        )}
        {sheets.error !== null && (
          <ProblemNotice error={sheets.error} onRetry={() => void sheets.refetch()} />
        )}
        {sheets.isPending && <Loading />}
        {sheets.data !== undefined && (
          <>
            <ReopeningRequests code={code} sheets={sheets.data.items} acts={dossier.availableTransitions} />
            <SubmissionTable sheets={sheets.data.items} />
          </>
        )}
        <Applications code={code} />
      </Stack>
    </Page>
  );
}

function Tiles({ council }: { readonly council: Council }) {
  const t = useText();
  const personOf = usePersonName();
  const { members, submitted, recused, quorum, dueOn, closingRequest } = council;
  return (
    <dl className={classes.tiles}>
      <div>
        <dt>{t('board.submitted')}</dt>
        <dd>{t('board.of', { count: submitted, all: members - recused })}</dd>
      </div>
      <div>
        <dt>{t('board.quorum')}</dt>
        <dd>
          {t(quorum.isMet ? 'board.quorumMet' : 'board.quorumShort', {
            present: quorum.present,
            needed: quorum.needed,
          })}
          {!quorum.isLed && (
            <Text size="xs" fw={400}>
              {t('board.quorumUnled')}
            </Text>
          )}
          <Text size="xs" fw={400} c="dimmed">
            {quorum.label}
          </Text>
          <BasisText basis={quorum.legalBasis} />
        </dd>
      </div>
      <div>
        <dt>{t('board.recused')}</dt>
        <dd>{t('board.people', { count: recused })}</dd>
      </div>
      {dueOn !== null && (
        <div>
          <dt>{t('council.dueOn')}</dt>
          <dd>
            <DueDate on={dueOn} />
          </dd>
        </div>
      )}
      {closingRequest !== null && (
        <div>
          <dt>{t('board.closingRequested')}</dt>
          <dd>
            {personOf(closingRequest.by)} · <DueDate on={closingRequest.on} />
          </dd>
        </div>
      )}
    </dl>
  );
}
