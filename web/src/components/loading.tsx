import { Skeleton, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';

import { useText } from '../i18n/language.js';

/** A shape that flickers past says nothing, so it waits for this long. */
const DELAY_MS = 300;

export function Loading({ lines = 6 }: { readonly lines?: number }) {
  const t = useText();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setShown(true);
    }, DELAY_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!isShown) return null;
  return (
    <Stack gap="sm" role="status" aria-label={t('state.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={20} width={`${String(95 - (line % 3) * 12)}%`} />
      ))}
    </Stack>
  );
}
