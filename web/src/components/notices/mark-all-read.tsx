import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { unreadCountQuery, useMarkRead } from '../../api/notices.js';
import { useText } from '../../i18n/language.js';
import { announce } from '../live-region.js';

/** Stands there only while there is something to read. */
export function MarkAllRead() {
  const t = useText();
  const { data: unread = 0 } = useQuery(unreadCountQuery);
  const markRead = useMarkRead();
  if (unread === 0) return null;
  return (
    <Button
      size="xs"
      variant="default"
      loading={markRead.isPending}
      onClick={() => {
        markRead.mutate('all', {
          onSuccess: () => {
            announce(t('notices.allRead'));
          },
        });
      }}
    >
      {t('notices.markAllRead')}
    </Button>
  );
}
