import { useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';

import { dossierListQuery, type DossierListItem, type ListFilter } from '../../api/dossiers.js';

type Paged = Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetching' | 'isError' | 'fetchNextPage'>;

/** Reads a list to its end, where what is shown is sorted or counted by what is in it. */
export function useAllPages({ hasNextPage, isFetching, isError, fetchNextPage }: Paged): void {
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
}

interface WholeList {
  readonly items: readonly DossierListItem[];
  readonly isComplete: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

export function useWholeList(filter: ListFilter): WholeList {
  const list = useInfiniteQuery(dossierListQuery(filter));
  useAllPages(list);
  return {
    items: list.data?.pages.flatMap((page) => page.items) ?? [],
    isComplete: list.isSuccess && !list.hasNextPage,
    error: list.error,
    retry: () => void list.refetch(),
  };
}
