import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';

import { dossierQuery, journalQuery, type Dossier, type JournalEntry } from '../../api/dossiers.js';
import { procedureQuery } from '../../api/procedures.js';
import { PATHS } from '../../app/paths.js';
import { usePartyNamesOf } from '../../components/dossier/use-party-names-of.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { PartyNames } from '../../components/party-names.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import { ChainCheck } from './chain-check.js';
import { EntryDetail } from './entry-detail.js';
import classes from './replay.module.css';
import { ReplayControls } from './replay-controls.js';
import { ReplayViews } from './replay-views.js';
import { Timeline } from './timeline.js';

/** Tái hiện hồ sơ: a dossier after each of its entries. */
export function ReplayScreen() {
  const t = useText();
  const { code } = useParams({ from: '/inside/dossiers/$code/replay' });
  const { data: dossier, error, refetch } = useQuery(dossierQuery(code));
  return (
    <Page
      title={t('replay.title', { code })}
      lead={dossier?.title}
      crumbs={[{ label: t('dossiers.title'), to: PATHS.dossiers }]}
    >
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {dossier === undefined ? error === null && <Loading lines={10} /> : <Journal dossier={dossier} />}
    </Page>
  );
}

function Journal({ dossier }: { readonly dossier: Dossier }) {
  const t = useText();
  const { data, error, refetch } = useQuery(journalQuery(dossier.code, dossier.version));
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading lines={10} />;
  if (data.items.length === 0) return <EmptyState sentence={t('replay.empty')} />;
  return <Replay dossier={dossier} journal={data.items} />;
}

interface ReplayProps {
  readonly dossier: Dossier;
  readonly journal: readonly JournalEntry[];
}

function Replay({ dossier, journal }: ReplayProps) {
  const t = useText();
  const search = useSearch({ from: '/inside/dossiers/$code/replay' });
  const navigate = useNavigate({ from: PATHS.replay });
  const { data: procedure } = useQuery(procedureQuery(dossier.procedure.code, dossier.procedure.version));
  const names = usePartyNamesOf(dossier);
  const at = Math.min(search.at ?? journal.length, journal.length);
  const entry = journal[at - 1];
  if (entry === undefined) return null;
  return (
    <PartyNames value={names}>
      <Stack gap="lg">
        <ReplayControls
          journal={journal}
          procedure={procedure}
          at={at}
          onMove={(sequence) => {
            void navigate({
              search: (before) => ({ ...before, at: sequence }),
              replace: true,
              resetScroll: false,
            });
          }}
        />
        <div className={classes.columns}>
          <ReplayViews entry={entry} journal={journal} procedure={procedure} />
          <EntryDetail entry={entry} previous={journal[at - 2]} procedure={procedure} />
        </div>
        <section aria-labelledby="timeline">
          <Title order={2} id="timeline" mb="xs">
            {t('timeline.title')}
          </Title>
          <Timeline journal={journal} procedure={procedure} at={at} />
        </section>
        <ChainCheck code={dossier.code} />
      </Stack>
    </PartyNames>
  );
}
