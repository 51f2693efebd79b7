import { Paper, Tabs } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';

import { noticesQuery } from '../../api/notices.js';
import { PATHS } from '../../app/paths.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loading } from '../../components/loading.js';
import { MarkAllRead } from '../../components/notices/mark-all-read.js';
import { NoticeList } from '../../components/notices/notice-list.js';
import { MoreButton } from '../../components/more-button.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';

/** Thông báo: what the person was told, and where it leads. */
export function NoticesScreen() {
  const t = useText();
  const { show = 'unread' } = useSearch({ from: '/inside/notices' });
  const navigate = useNavigate();
  return (
    <Page title={t('notices.title')} lead={t('notices.lead')} actions={<MarkAllRead />}>
      <Tabs
        value={show}
        activateTabWithKeyboard={false}
        onChange={(chosen) => {
          void navigate({ to: PATHS.notices, search: chosen === 'all' ? { show: 'all' } : {} });
        }}
      >
        <Tabs.List aria-label={t('notices.filter')}>
          <Tabs.Tab value="unread">{t('notices.unread')}</Tabs.Tab>
          <Tabs.Tab value="all">{t('notices.all')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value={show} pt="md">
          <Notices unread={show === 'unread'} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function Notices({ unread }: { readonly unread: boolean }) {
  const t = useText();
  const list = useInfiniteQuery(noticesQuery({ unread }));
  const notices = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (list.isPending) return <Loading />;
  const problem = list.isError && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  if (notices.length === 0) {
    return problem === false ? (
      <EmptyState sentence={t(unread ? 'notices.noneUnread' : 'notices.none')} />
    ) : (
      problem
    );
  }
  return (
    <>
      {problem}
      <Paper withBorder bg="var(--ccn-surface)">
        <NoticeList notices={notices} />
      </Paper>
      <MoreButton list={list} />
    </>
  );
}
