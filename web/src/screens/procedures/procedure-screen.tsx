import { Group, NativeSelect, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { procedureQuery, procedureVersionsQuery, type Procedure } from '../../api/procedures.js';
import { PATHS } from '../../app/paths.js';
import {
  PROCEDURE_VIEWS,
  readProcedureSearch,
  type ProcedureSearch,
  type ProcedureViewName,
} from '../../app/search.js';
import { BasisText } from '../../components/basis-text.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { formatDate } from '../../i18n/dates.js';
import { usePick, useText, type MessageId } from '../../i18n/language.js';
import { CompareView } from './compare-view.js';
import { useDossierWay } from './dossier-way.js';
import { ProcedureList } from './procedure-list.js';
import { defaultSides, readSide } from './sides.js';
import { WayNote } from './way-note.js';

/** Only those who look at a diagram load what draws it. */
const ProcedureDiagram = lazy(() => import('./procedure-diagram.js'));
const ProcedureFiles = lazy(() => import('./procedure-files.js'));

const LABELS: Readonly<Record<ProcedureViewName, MessageId>> = {
  list: 'procedure.list',
  diagram: 'procedure.diagram',
  compare: 'procedure.compare',
};

/** One procedure: its legal basis, its steps as a list and as a diagram, and what its versions changed. */
export function ProcedureScreen() {
  const t = useText();
  const { code } = useParams({ from: '/inside/procedures/$code' });
  const { version } = useSearch({ from: '/inside/procedures/$code' });
  const versions = useQuery(procedureVersionsQuery(code));
  const shown = version ?? versions.data?.versions[0]?.version;
  const procedure = useQuery({ ...procedureQuery(code, shown ?? 0), enabled: shown !== undefined });
  if (procedure.data !== undefined && versions.data !== undefined) {
    return (
      <ProcedurePage
        procedure={procedure.data}
        versions={versions.data.versions.map((each) => each.version)}
      />
    );
  }
  const error = versions.error ?? procedure.error;
  return (
    <Page title={code} crumbs={[{ label: t('procedures.title'), to: PATHS.procedures }]}>
      {error === null ? (
        <Loading lines={10} />
      ) : (
        <ProblemNotice
          error={error}
          onRetry={() => {
            void versions.refetch();
            void procedure.refetch();
          }}
        />
      )}
    </Page>
  );
}

interface ProcedurePageProps {
  readonly procedure: Procedure;
  /** The newest first. */
  readonly versions: readonly number[];
}

function ProcedurePage({ procedure, versions }: ProcedurePageProps) {
  const t = useText();
  const pick = usePick();
  const { view = 'list', dossier, from, to } = useSearch({ from: '/inside/procedures/$code' });
  const navigate = useNavigate({ from: PATHS.procedure });
  const way = useDossierWay(procedure, dossier);
  const { version, name, nameEn, effectiveFrom, legalBasis } = procedure;
  const others = versions.filter((each) => each !== version);
  const sides = defaultSides({ versions, procedure });
  const go = (change: ProcedureSearch) => {
    void navigate({
      search: (search) => readProcedureSearch({ ...search, ...change }),
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <Page
      title={pick({ label: name, labelEn: nameEn })}
      crumbs={[{ label: t('procedures.title'), to: PATHS.procedures }]}
      lead={t('procedures.version', { version, from: formatDate(effectiveFrom) })}
      actions={
        <Group align="end">
          {others.length > 0 && (
            <NativeSelect
              label={t('procedure.version')}
              value={String(version)}
              data={versions.map(String)}
              onChange={({ currentTarget }) => {
                go({ version: Number(currentTarget.value) });
              }}
            />
          )}
          <Suspense>
            <ProcedureFiles procedure={procedure} />
          </Suspense>
        </Group>
      }
    >
      <BasisText basis={legalBasis} />
      {way !== null && <WayNote way={way} />}
      <Tabs
        value={view}
        mt="md"
        activateTabWithKeyboard={false}
        onChange={(chosen) => {
          go({ view: PROCEDURE_VIEWS.find((each) => each === chosen) ?? 'list' });
        }}
      >
        <Tabs.List aria-label={t('procedure.views')}>
          {PROCEDURE_VIEWS.filter((each) => each !== 'compare' || sides !== null).map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(LABELS[each])}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={view} pt="md">
          {view === 'list' && <ProcedureList procedure={procedure} way={way} />}
          {view === 'diagram' && (
            <Suspense fallback={<Loading lines={10} />}>
              <ProcedureDiagram procedure={procedure} way={way} />
            </Suspense>
          )}
          {view === 'compare' && sides !== null && (
            <CompareView
              procedure={procedure}
              versions={versions}
              from={from === undefined ? sides[0] : readSide(from)}
              to={to === undefined ? sides[1] : readSide(to)}
              onChoose={go}
            />
          )}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
