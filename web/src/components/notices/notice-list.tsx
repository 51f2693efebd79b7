import { Button } from '@mantine/core';

import { useMarkRead, type Notice } from '../../api/notices.js';
import { PATHS } from '../../app/paths.js';
import { formatInstant } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import { AnchorLink } from '../anchor-link.js';
import classes from './notice-list.module.css';

interface NoticeListProps {
  readonly notices: readonly Notice[];
  /** A notice led elsewhere. */
  readonly onLeave?: () => void;
}

/** What the person was told; following a notice to its dossier reads it. */
export function NoticeList({ notices, onLeave }: NoticeListProps) {
  const t = useText();
  return (
    <ul className={classes.list} aria-label={t('notices.title')}>
      {notices.map((notice) => (
        <NoticeItem key={notice.id} notice={notice} {...(onLeave === undefined ? {} : { onLeave })} />
      ))}
    </ul>
  );
}

interface NoticeItemProps {
  readonly notice: Notice;
  readonly onLeave?: () => void;
}

function NoticeItem({ notice, onLeave }: NoticeItemProps) {
  const t = useText();
  const markRead = useMarkRead();
  const { id, kind, sentence, dossier, createdAt, readAt } = notice;
  const isUnread = readAt === null;
  return (
    <li className={classes.item} data-unread={isUnread || undefined}>
      <div className={classes.text}>
        <span className={classes.about}>
          {isUnread && <strong className={classes.unread}>{t('notices.unread')}</strong>}
          {t(`notices.kind.${kind}`)} · <time dateTime={createdAt}>{formatInstant(createdAt)}</time>
        </span>
        {dossier === null ? (
          <span>{sentence}</span>
        ) : (
          <AnchorLink
            to={PATHS.dossier}
            params={{ code: dossier }}
            onClick={() => {
              if (isUnread) markRead.mutate({ id });
              onLeave?.();
            }}
          >
            {sentence}
          </AnchorLink>
        )}
      </div>
      {isUnread && (
        <Button
          size="xs"
          variant="subtle"
          className={classes.act ?? ''}
          aria-label={t('notices.markReadOf', { sentence })}
          loading={markRead.isPending}
          onClick={() => {
            markRead.mutate({ id });
          }}
        >
          {t('notices.markRead')}
        </Button>
      )}
    </li>
  );
}
