import { Button, Group, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import {
  applyMigration,
  approveMigration,
  migrationsQuery,
  previewQuery,
  type Migration,
  type MigrationPreview,
} from '../../api/migrations.js';
import { sessionQuery } from '../../api/session.js';
import { DossierName } from '../../components/dossier/dossier-name.js';
import { EmptyState } from '../../components/empty-state.js';
import { announce } from '../../components/live-region.js';
import { Loading } from '../../components/loading.js';
import { MoreButton } from '../../components/more-button.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { TableHead } from '../../components/table-head.js';
import { formatDate } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import classes from './manage.module.css';
import { useProcedureName } from './use-procedure-name.js';

type Crossing = MigrationPreview['items'][number];

/** One migration: its dry run, and for administrators approving and applying it. */
export function MigrationPanel({ migration }: { readonly migration: Migration }) {
  const t = useText();
  const nameOf = useProcedureName();
  const { id, procedure, from, to } = migration;
  const { data: session } = useQuery(sessionQuery);
  return (
    <section className={classes.section} aria-labelledby="migration">
      <Title order={3} id="migration" my="xs">
        {t('versions.crossing', { id, procedure: nameOf(procedure), from, to })}
      </Title>
      {session?.roles.includes('administrator') === true && <Acts migration={migration} />}
      <DryRun migration={migration} />
    </section>
  );
}

function Acts({ migration: { id, approvals } }: { readonly migration: Migration }) {
  const t = useText();
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: migrationsQuery.queryKey });
  const approve = useMutation({
    mutationFn: () => approveMigration(id),
    onSuccess: () => {
      announce(t('versions.approvedNow'));
    },
    onSettled: refresh,
  });
  // A run that broke off has moved dossiers already, so what is shown is asked for again either way.
  const apply = useMutation({
    mutationFn: () => applyMigration(id),
    onSuccess: ({ migrated }) => {
      announce(t('versions.applied', { count: migrated }));
    },
    onSettled: refresh,
  });
  return (
    <>
      <Group gap="sm" mb="sm" className="no-print">
        <Button
          variant="default"
          loading={approve.isPending}
          onClick={() => {
            approve.mutate();
          }}
        >
          {t('versions.approve')}
        </Button>
        <Button
          disabled={approvals.length === 0}
          loading={apply.isPending}
          onClick={() => {
            apply.mutate();
          }}
        >
          {t('versions.apply')}
        </Button>
      </Group>
      {approve.isError && <ProblemNotice error={approve.error} />}
      {apply.isError && <ProblemNotice error={apply.error} />}
      {apply.data !== undefined && (
        <>
          <Text>{t('versions.applied', { count: apply.data.migrated })}</Text>
          {apply.data.stayed.length > 0 && <Text>{t('versions.stayed')}</Text>}
          <ul>
            {apply.data.stayed.map(({ dossier, sentences }) => (
              <li key={dossier}>
                <span className="code">{dossier}</span> {sentences.join(' ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function DryRun({ migration }: { readonly migration: Migration }) {
  const t = useText();
  const list = useInfiniteQuery(previewQuery(migration));
  if (list.isPending) return <Loading />;
  if (list.isError) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  const crossings = list.data.pages.flatMap(({ items }) => items);
  if (crossings.length === 0) return <EmptyState sentence={t('versions.nobody')} />;
  return (
    <>
      <ScrollRegion label={t('versions.dryRun')}>
        <table className={classes.table}>
          <caption>{t('versions.dryRun')}</caption>
          <TableHead
            labels={[t('audit.dossier'), t('versions.before'), t('versions.after'), t('versions.conflicts')]}
          />
          <tbody>
            {crossings.map((each) => (
              <Row key={each.dossier} crossing={each} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <MoreButton list={list} />
    </>
  );
}

function Row({ crossing: { dossier, title, before, after, conflicts } }: { readonly crossing: Crossing }) {
  return (
    <tr>
      <th scope="row">
        <DossierName code={dossier} title={title} />
      </th>
      <td>
        <Place place={before} />
      </td>
      <td>{after !== null && <Place place={after} />}</td>
      <td>
        {conflicts.map(({ code, sentence }) => (
          <div key={code + sentence}>{sentence}</div>
        ))}
      </td>
    </tr>
  );
}

function Place({ place: { label, clocks } }: { readonly place: Crossing['before'] }) {
  const t = useText();
  return (
    <>
      {label}
      {clocks.map(({ name, run, label: clock, status, dueOn }) => (
        <div key={`${name} ${run}`}>
          {t(`versions.clock.${status}`, { clock, due: dueOn === null ? '' : formatDate(dueOn) })}
        </div>
      ))}
    </>
  );
}
