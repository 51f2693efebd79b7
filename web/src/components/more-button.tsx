import { Button } from '@mantine/core';

import { useText } from '../i18n/language.js';

interface MoreButtonProps {
  /** What reads a list page by page. */
  readonly list: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    fetchNextPage(): Promise<unknown>;
  };
}

/** Below a list of which not everything is there yet. */
export function MoreButton({ list }: MoreButtonProps) {
  const t = useText();
  if (!list.hasNextPage) return null;
  return (
    <Button
      mt="md"
      variant="default"
      loading={list.isFetchingNextPage}
      onClick={() => void list.fetchNextPage()}
    >
      {t('list.more')}
    </Button>
  );
}
