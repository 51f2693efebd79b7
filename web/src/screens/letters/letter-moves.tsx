import { Button, Group, NumberInput, Stack, Textarea, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { useCommandId } from '../../api/command-id.js';
import {
  issueLetter,
  letterQuery,
  passLetter,
  refreshLetters,
  sendLetterBack,
  type Letter,
} from '../../api/letters.js';
import { isProblem } from '../../api/problem.js';
import { announce } from '../../components/live-region.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import classes from './letters.module.css';

interface LetterMovesProps {
  readonly letter: Letter;
  /** Of the dossier, as it was read. */
  readonly version: number | undefined;
}

const MAX_REMARK = 2000;

/** Signing, sending back, taking back, issuing, giving up: what this person may do with the letter now. */
export function LetterMoves({ letter, version }: LetterMovesProps) {
  const t = useText();
  const client = useQueryClient();
  const commandId = useCommandId();
  const [remark, setRemark] = useState('');
  const [ordinal, setOrdinal] = useState<number | null>(null);
  const number = ordinal ?? letter.nextOrdinal;
  const change = useMutation({
    mutationFn: (send: () => Promise<Letter>) => send(),
    onSuccess: async (changed) => {
      client.setQueryData(letterQuery(changed.dossier, changed.id).queryKey, changed);
      setRemark('');
      announce(t(`letter.status.${changed.status}`));
      await refreshLetters(client, changed.dossier);
    },
    onError: async (error) => {
      if (isProblem(error, 'stale-letter', 'letter-closed', 'stale-version', 'letter-number-taken')) {
        setOrdinal(null);
        await refreshLetters(client, letter.dossier);
      }
    },
  });
  const may = (move: Letter['moves'][number]['move']) =>
    letter.moves.some((each) => each.move === move && each.allowed);
  const canRemark = may('return') || may('discard');
  if (!canRemark && !may('sign') && !may('recall') && !may('issue')) return null;
  const remarked = (move: 'return' | 'discard') => () => {
    change.mutate(() => sendLetterBack(letter, move, remark.trim()));
  };
  const issue = () => {
    if (number === null || version === undefined) return;
    const asked = { ordinal: number, expectedVersion: version };
    change.mutate(() =>
      issueLetter(letter, { ...asked, commandId: commandId([letter.id, letter.revision, asked]) }),
    );
  };
  return (
    <section aria-labelledby="letter-moves">
      <Title order={2} id="letter-moves" mb="xs">
        {t('letter.moves')}
      </Title>
      <Stack gap="sm">
        {change.isError && <ProblemNotice error={change.error} />}
        <Group>
          {may('sign') && (
            <Button
              loading={change.isPending}
              onClick={() => {
                change.mutate(() => passLetter(letter, 'signature'));
              }}
            >
              {t('letter.sign')}
            </Button>
          )}
          {may('recall') && (
            <Button
              variant="default"
              disabled={change.isPending}
              onClick={() => {
                change.mutate(() => passLetter(letter, 'recall'));
              }}
            >
              {t('letter.recall')}
            </Button>
          )}
        </Group>
        {may('issue') && (
          <Group align="flex-end">
            <NumberInput
              className={classes.number ?? ''}
              label={t('letter.ordinal')}
              hideControls
              allowDecimal={false}
              allowNegative={false}
              value={number ?? ''}
              onChange={(entered) => {
                setOrdinal(typeof entered === 'number' && entered > 0 ? entered : null);
              }}
            />
            <Button loading={change.isPending} disabled={number === null} onClick={issue}>
              {t('letter.issue')}
            </Button>
          </Group>
        )}
        {canRemark && (
          <details open={may('return') || undefined}>
            <summary>{t(may('return') ? 'letter.sendBackOrDiscard' : 'letter.discardTitle')}</summary>
            <Textarea
              label={t('letter.remark')}
              maxLength={MAX_REMARK}
              autosize
              minRows={2}
              value={remark}
              onChange={(event) => {
                setRemark(event.currentTarget.value);
              }}
            />
            <Group mt="xs">
              {may('return') && (
                <Button
                  variant="default"
                  disabled={remark.trim() === '' || change.isPending}
                  onClick={remarked('return')}
                >
                  {t('letter.return')}
                </Button>
              )}
              {may('discard') && (
                <Button
                  variant="default"
                  disabled={remark.trim() === '' || change.isPending}
                  onClick={remarked('discard')}
                >
                  {t('letter.discard')}
                </Button>
              )}
            </Group>
          </details>
        )}
      </Stack>
    </section>
  );
}
