import { Button, Group, Stack, Tabs, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { CriteriaSet } from '../../api/criteria.js';
import { sessionQuery } from '../../api/session.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import { ClashNotice } from './clash-notice.js';
import classes from './council.module.css';
import { criteriaOf, countGiven, toShown, totalOf } from './marks.js';
import { DraftStanding } from './draft-standing.js';
import { Score } from './score.js';
import { SheetCriteria } from './sheet-criteria.js';
import type { SheetProps } from './sheet-props.js';
import { SheetReview } from './sheet-review.js';
import { useDraft, type Draft } from './use-draft.js';

/** The sheet while it is filled in, then once more as a whole before it is submitted. */
export function SheetForm(props: SheetProps) {
  const { code, set, sheet, applications } = props;
  const t = useText();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const draft = useDraft(code, session?.user.username ?? '', sheet);
  const [isReviewed, setReviewed] = useState(false);
  if (isReviewed) {
    return (
      <SheetReview
        {...props}
        draft={draft}
        onBack={() => {
          setReviewed(false);
        }}
      />
    );
  }
  return (
    <Stack>
      <Text size="sm">{t('sheet.secrecy')}</Text>
      <Tabs defaultValue={applications[0]?.party ?? null} keepMounted={false}>
        <Tabs.List aria-label={t('sheet.investors')}>
          {applications.map(({ party, name }) => (
            <Tabs.Tab key={party} value={party}>
              {name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {applications.map(({ party, name }) => (
          <Tabs.Panel key={party} value={party} pt="md">
            <SheetCriteria set={set} party={party} draft={draft} />
            <Total set={set} name={name} marks={draft.marks[party] ?? {}} />
          </Tabs.Panel>
        ))}
      </Tabs>
      <ClashNotice set={set} applications={applications} draft={draft} />
      {draft.error !== null && <ProblemNotice error={draft.error} />}
      <Group className={classes.foot}>
        <DraftStanding draft={draft} savedAt={sheet.savedAt} />
        <Button
          onClick={() => {
            setReviewed(true);
          }}
        >
          {t('sheet.review')}
        </Button>
      </Group>
    </Stack>
  );
}

interface TotalProps {
  readonly set: CriteriaSet;
  readonly name: string;
  readonly marks: Draft['marks'][string];
}

function Total({ set, name, marks }: TotalProps) {
  const t = useText();
  return (
    <output className={classes.total} aria-label={t('sheet.totalOf', { name })}>
      <strong>
        <Score value={toShown(totalOf(set, marks))} /> / 100
      </strong>
      <span>{t('sheet.given', { given: countGiven(set, marks), asked: criteriaOf(set).length })}</span>
    </output>
  );
}
