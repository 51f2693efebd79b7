import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Nothing to show: a sentence, and what one can do next. */
export function EmptyState({ sentence, action }: { readonly sentence: string; readonly action?: ReactNode }) {
  return (
    <Stack align="center" gap="md" py="xl">
      <Text c="dimmed" ta="center">
        {sentence}
      </Text>
      {action}
    </Stack>
  );
}
