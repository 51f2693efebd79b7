import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

import { useCommandId } from '../../api/command-id.js';
import { councilQuery, ownSheetQuery, submitSheet } from '../../api/councils.js';
import { dossierQuery, refreshLists } from '../../api/dossiers.js';
import { ApiProblem, isProblem } from '../../api/problem.js';
import { focusMain } from '../../components/focus-main.js';
import { announce } from '../../components/live-region.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import classes from './council.module.css';
import { ClashNotice } from './clash-notice.js';
import { DraftStanding } from './draft-standing.js';
import { countGiven, criteriaOf } from './marks.js';
import type { SheetProps } from './sheet-props.js';
import { SheetTable } from './sheet-table.js';
import type { Draft } from './use-draft.js';

interface SheetReviewProps extends SheetProps {
  readonly draft: Draft;
  readonly onBack: () => void;
}

/** The whole sheet once more. It is submitted as the server has it, so everything must be there first. */
export function SheetReview({ code, set, sheet, applications, draft, onBack }: SheetReviewProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const submission = useSubmission(code, sheet.revision);
  const asked = criteriaOf(set).length;
  return (
    <Stack>
      <Title order={2} ref={heading} tabIndex={-1}>
        {t('sheet.reviewTitle')}
      </Title>
      <Text>{t('sheet.reviewAbout')}</Text>
      {applications.some(({ party }) => countGiven(set, draft.marks[party]) < asked) && (
        <Text fw={600} role="note">
          {t('sheet.reviewGaps')}
        </Text>
      )}
      {applications.map(({ party, name }) => (
        <SheetTable key={party} set={set} name={name} marks={draft.marks[party]} />
      ))}
      <ClashNotice set={set} applications={applications} draft={draft} />
      {submission.isError && (
        <>
          <ProblemNotice error={submission.error} />
          <Places
            error={submission.error}
            names={new Map(applications.map(({ party, name }) => [party, name]))}
          />
        </>
      )}
      <Group className={classes.foot}>
        <DraftStanding draft={draft} savedAt={sheet.savedAt} />
        <Button variant="default" onClick={onBack}>
          {t('sheet.back')}
        </Button>
        <Button
          loading={submission.isPending}
          disabled={draft.state !== 'saved'}
          onClick={() => {
            submission.mutate();
          }}
        >
          {t('sheet.submit')}
        </Button>
      </Group>
    </Stack>
  );
}

/**
 * What others did meanwhile does not touch this sheet, so the newest version is always the one seen; of
 * the sheet itself it must be the revision on the screen.
 */
function useSubmission(code: string, expectedRevision: number) {
  const t = useText();
  const client = useQueryClient();
  const commandId = useCommandId();
  return useMutation({
    mutationFn: async () => {
      const { version } = await client.query({ ...councilQuery(code), staleTime: 0 });
      await submitSheet({
        code,
        expectedVersion: version,
        expectedRevision,
        commandId: commandId([version, expectedRevision]),
      });
    },
    onSuccess: async () => {
      announce(t('sheet.submitted'));
      focusMain();
      refreshLists(client);
      await client.invalidateQueries({ queryKey: dossierQuery(code).queryKey });
    },
    onError: async (error) => {
      if (isProblem(error, 'stale-sheet'))
        await client.invalidateQueries({ queryKey: ownSheetQuery(code).queryKey });
    },
  });
}

interface PlacesProps {
  readonly error: Error;
  readonly names: ReadonlyMap<string, string>;
}

/** Of which investor and criterion each fault is. */
function Places({ error, names }: PlacesProps) {
  if (!(error instanceof ApiProblem)) return null;
  return (
    <ul>
      {error.body.faults?.map(({ path, sentence }) => {
        const [, party = '', criterion = ''] = path.split('/');
        return (
          <li key={path}>
            {names.get(party) ?? party}, {criterion}: {sentence}
          </li>
        );
      })}
    </ul>
  );
}
