import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { lettersQuery, type LetterValues } from '../../api/letters.js';
import { BeginLetterButton } from '../../components/begin-letter-button.js';
import { useText } from '../../i18n/language.js';

interface ActLetterProps {
  readonly dossier: string;
  readonly event: string;
  readonly valuesOf: () => LetterValues;
}

/** The other way to do the act: its letter is composed first, and the act is done when that goes out. */
export function ActLetter({ dossier, event, valuesOf }: ActLetterProps) {
  const t = useText();
  const { data } = useQuery({ ...lettersQuery(dossier), retry: false });
  const offered = data?.offered.find((each) => each.event === event && each.allowed);
  if (offered === undefined) return null;
  return (
    <Stack gap="xs" align="flex-start">
      <Text size="sm" c="dimmed">
        {t('letter.instead')}
      </Text>
      <BeginLetterButton dossier={dossier} offered={offered} valuesOf={valuesOf} />
    </Stack>
  );
}
