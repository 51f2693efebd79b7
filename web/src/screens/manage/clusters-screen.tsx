import { TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { clustersQuery, type Cluster } from '../../api/clusters.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loading } from '../../components/loading.js';
import { MoreButton } from '../../components/more-button.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { TableHead } from '../../components/table-head.js';
import { useText } from '../../i18n/language.js';
import { ManageNav } from './manage-nav.js';
import classes from './manage.module.css';

const COLUMNS = ['name', 'district', 'area', 'source'] as const;

/** Danh bạ cụm: every cluster of the province as its source wrote it, and the way to its dossiers. */
export function ClustersScreen() {
  const t = useText();
  const { q = '' } = useSearch({ from: '/inside/manage/clusters' });
  const navigate = useNavigate();
  const [typed, setTyped] = useState(q);
  return (
    <Page title={t('manage.clusters')} lead={t('clusters.lead')}>
      <ManageNav />
      <form
        role="search"
        className={classes.section}
        onSubmit={(event) => {
          event.preventDefault();
          const words = typed.trim();
          void navigate({ to: PATHS.clusters, search: words === '' ? {} : { q: words } });
        }}
      >
        <TextInput
          type="search"
          label={t('dossiers.words')}
          description={t('clusters.wordsHint')}
          maw="24rem"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
      </form>
      <Register words={q} />
    </Page>
  );
}

function Register({ words }: { readonly words: string }) {
  const t = useText();
  const list = useInfiniteQuery(clustersQuery(words));
  if (list.isPending) return <Loading />;
  if (list.isError) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  const clusters = list.data.pages.flatMap(({ items }) => items);
  if (clusters.length === 0) return <EmptyState sentence={t('clusters.none')} />;
  return (
    <>
      <ScrollRegion label={t('manage.clusters')}>
        <table className={classes.table}>
          <TableHead labels={COLUMNS.map((column) => t(`clusters.${column}`))} />
          <tbody>
            {clusters.map((cluster) => (
              <Row key={cluster.code} cluster={cluster} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <MoreButton list={list} />
    </>
  );
}

function Row({ cluster }: { readonly cluster: Cluster }) {
  const t = useText();
  const { code, name, nameSource, district, areaHectares } = cluster;
  return (
    <tr>
      <th scope="row">
        <AnchorLink to={PATHS.cluster} params={{ id: code }}>
          {name}
        </AnchorLink>
      </th>
      <td>{district ?? ''}</td>
      <td>{areaHectares === null ? '' : t('clusters.hectares', { area: areaHectares })}</td>
      <td>{nameSource}</td>
    </tr>
  );
}
