import { Button, Group, Stack, Tabs, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { CriteriaSet } from '../../api/criteria.js';
import { sessionQuery } from '../../api/session.js';
import { focusMain } from '../../components/focus-main.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { formatDate } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import { ApplicationReader } from './application-reader.js';
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
  const [shown, setShown] = useState(applications[0]?.party ?? null);
  const [isReviewed, setReviewed] = useState(false);
  const inSight = applications.find(({ party }) => party === shown);
  if (isReviewed) {
    return (
      <SheetReview
        {...props}
        draft={draft}
        onBack={() => {
          focusMain();
          setReviewed(false);
        }}
      />
    );
  }
  return (
    <Stack>
      <Text size="sm">{t('sheet.secrecy')}</Text>
      {!sheet.isInTime && (
        <Text fw={600} role="note">
          {t('sheet.late', { date: formatDate(sheet.lastDay ?? '') })}
        </Text>
      )}
      <Tabs value={shown} onChange={setShown} keepMounted={false}>
        <Tabs.List aria-label={t('sheet.investors')}>
          {applications.map(({ party, name }) => (
            <Tabs.Tab key={party} value={party}>
              {name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {applications.map((application) => (
          <Tabs.Panel key={application.party} value={application.party} pt="md">
            <ApplicationReader code={code} application={application}>
              <SheetCriteria set={set} party={application.party} draft={draft} />
            </ApplicationReader>
          </Tabs.Panel>
        ))}
      </Tabs>
      <ClashNotice set={set} applications={applications} draft={draft} />
      {draft.error !== null && <ProblemNotice error={draft.error} />}
      <Group className={classes.foot}>
        {inSight !== undefined && (
          <Total set={set} name={inSight.name} marks={draft.marks[inSight.party] ?? {}} />
        )}
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
