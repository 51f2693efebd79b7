import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { announce } from '../../components/live-region.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';

interface RetryButtonProps {
  /** Which one, for those who hear the button's name. */
  readonly subject: string;
  readonly retry: () => Promise<void>;
}

export function RetryButton({ subject, retry }: RetryButtonProps) {
  const t = useText();
  const client = useQueryClient();
  const run = useMutation({
    mutationFn: retry,
    onSuccess: () => {
      announce(t('operations.retried', { subject }));
      void client.invalidateQueries({ queryKey: ['operations'] });
    },
  });
  return (
    <>
      {run.isError && <ProblemNotice error={run.error} />}
      <Button
        size="xs"
        variant="default"
        loading={run.isPending}
        aria-label={t('operations.retryOf', { subject })}
        onClick={() => {
          run.mutate();
        }}
      >
        {t('operations.retry')}
      </Button>
    </>
  );
}
