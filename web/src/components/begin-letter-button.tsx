import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { useCommandId } from '../api/command-id.js';
import { beginLetter, refreshLetters, type LetterValues, type OfferedLetter } from '../api/letters.js';
import { PATHS } from '../app/paths.js';
import { usePick, useText } from '../i18n/language.js';
import classes from './begin-letter-button.module.css';
import { Icon } from './icons.js';
import { ProblemNotice } from './problem-notice.js';

interface BeginLetterButtonProps {
  readonly dossier: string;
  readonly offered: OfferedLetter;
  /** What was typed into the act's form already. */
  readonly valuesOf: () => LetterValues;
}

/** Begins a letter, and leads to where it is composed. */
export function BeginLetterButton({ dossier: code, offered, valuesOf }: BeginLetterButtonProps) {
  const t = useText();
  const pick = usePick();
  const client = useQueryClient();
  const navigate = useNavigate();
  const commandId = useCommandId();
  const { event } = offered;
  const begin = useMutation({
    mutationFn: (values: LetterValues) =>
      beginLetter({ code, event, values, commandId: commandId([code, event, values]) }),
    onSuccess: async ({ id }) => {
      await refreshLetters(client, code);
      await navigate({ to: PATHS.letter, params: { code, id } });
    },
  });
  return (
    <>
      {begin.isError && <ProblemNotice error={begin.error} />}
      <Button
        variant="default"
        classNames={{ root: classes.root ?? '', label: classes.label ?? '' }}
        leftSection={<Icon name="letter" size={16} />}
        loading={begin.isPending}
        onClick={() => {
          begin.mutate(valuesOf());
        }}
      >
        {t('letter.begin', { name: pick({ label: offered.name, labelEn: offered.nameEn }) })}
      </Button>
    </>
  );
}
