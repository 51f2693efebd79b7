import { Group, Popover, Text, UnstyledButton } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

import { noticesQuery, unreadCountQuery } from '../../api/notices.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { EmptyState } from '../../components/empty-state.js';
import { Icon } from '../../components/icons.js';
import { announce } from '../../components/live-region.js';
import { Loading } from '../../components/loading.js';
import { MarkAllRead } from '../../components/notices/mark-all-read.js';
import { NoticeList } from '../../components/notices/notice-list.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import { PATHS } from '../paths.js';
import classes from './notice-bell.module.css';
import { useShortcuts } from './shortcuts.js';

/** As many as are read at a glance; the rest has a page. */
const LATEST = 6;
const MAX_SHOWN = 99;

/** What is not read yet, counted while one works, and the latest of it at hand. */
export function NoticeBell() {
  const t = useText();
  const { data: unread = 0 } = useQuery(unreadCountQuery);
  const [isOpen, setOpen] = useState(false);
  const bell = useRef<HTMLButtonElement>(null);
  const name = unread === 0 ? t('notices.bellNone') : t('notices.bellUnread', { count: unread });
  useAnnouncedRise(unread, name);
  useShortcuts({
    n: (event) => {
      event.preventDefault();
      bell.current?.focus();
      setOpen(true);
    },
  });
  const close = () => {
    setOpen(false);
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus returnFocus withRoles>
      <Popover.Target>
        <UnstyledButton
          ref={bell}
          className={classes.bell ?? ''}
          aria-label={name}
          aria-keyshortcuts="n"
          onClick={() => {
            setOpen((wasOpen) => !wasOpen);
          }}
        >
          <Icon name="bell" />
          {unread > 0 && (
            <span className={classes.count} aria-hidden="true">
              {unread > MAX_SHOWN ? `${String(MAX_SHOWN)}+` : unread}
            </span>
          )}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown ?? ''} aria-label={t('notices.title')}>
        <div className={classes.panel}>
          <Group justify="space-between" p="sm">
            <Text fw={600}>{t('notices.title')}</Text>
            <MarkAllRead />
          </Group>
          <Latest onLeave={close} />
          <div className={classes.foot}>
            <AnchorLink to={PATHS.notices} size="sm" onClick={close}>
              {t('notices.seeAll')}
            </AnchorLink>
          </div>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function Latest({ onLeave }: { readonly onLeave: () => void }) {
  const t = useText();
  const { data, error, refetch } = useInfiniteQuery(noticesQuery({ unread: true }));
  const notices = data?.pages.flatMap(({ items }) => items).slice(0, LATEST) ?? [];
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading lines={3} />;
  if (notices.length === 0) return <EmptyState sentence={t('notices.noneUnread')} />;
  return <NoticeList notices={notices} onLeave={onLeave} />;
}

/** Says that more has come; that less is left is the person's own doing. */
function useAnnouncedRise(count: number, sentence: string): void {
  const known = useRef<number | null>(null);
  useEffect(() => {
    if (known.current !== null && count > known.current) announce(sentence);
    known.current = count;
  }, [count, sentence]);
}
