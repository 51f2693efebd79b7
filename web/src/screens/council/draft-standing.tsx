import { Text } from '@mantine/core';

import { formatInstant } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import type { Draft } from './use-draft.js';

interface DraftStandingProps {
  readonly draft: Draft;
  readonly savedAt: string | null;
}

/** Where the draft is: on the server, on its way, or still on this machine alone. */
export function DraftStanding({ draft: { state }, savedAt }: DraftStandingProps) {
  const t = useText();
  const isSaved = state === 'saved' && savedAt !== null;
  if (state === 'saved' && !isSaved) return null;
  return (
    <Text size="sm" role="status" data-draft={state}>
      {isSaved ? t('sheet.savedAt', { at: formatInstant(savedAt) }) : t(`sheet.draft.${state}`)}
    </Text>
  );
}
