import { Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';

import type { CriteriaSet, Criterion, Mark } from '../../api/criteria.js';
import { useLanguage, useText } from '../../i18n/language.js';
import classes from './council.module.css';
import { MarkField } from './mark-field.js';
import { placeOf, toShown, worthOf } from './marks.js';
import { formatScore } from './format-score.js';
import { Score } from './score.js';
import type { Draft } from './use-draft.js';

interface SheetCriteriaProps {
  readonly set: CriteriaSet;
  readonly party: string;
  readonly draft: Draft;
}

/** The tree of criteria for one investor: groups, and in each what is scored. */
export function SheetCriteria({ set, party, draft }: SheetCriteriaProps) {
  const t = useText();
  return (
    <Stack>
      {set.groups.map(({ group, criteria }) => (
        <section key={group}>
          <h2 className={classes.group}>{t(`council.group.${group as 'finance'}`)}</h2>
          {criteria.map((criterion) => (
            <CriterionFields
              key={criterion.code}
              criterion={criterion}
              mark={draft.marks[party]?.[criterion.code]}
              fault={draft.faults.get(placeOf({ party, criterion: criterion.code }))}
              onChange={(mark) => {
                draft.set(party, criterion.code, mark);
              }}
            />
          ))}
        </section>
      ))}
    </Stack>
  );
}

interface CriterionFieldsProps {
  readonly criterion: Criterion;
  readonly mark: Mark | undefined;
  readonly fault: string | undefined;
  readonly onChange: (mark: Mark | null) => void;
}

function CriterionFields({ criterion, mark, fault, onChange }: CriterionFieldsProps) {
  const t = useText();
  const { language } = useLanguage();
  const id = useId();
  const { code, name, max, guidance } = criterion;
  const worth = mark === undefined ? null : worthOf(criterion, mark.value);
  return (
    <div className={classes.criterion} role="group" aria-labelledby={`${id}-name`} data-criterion={code}>
      <div className={classes.criterionHead}>
        <h3 id={`${id}-name`} className={classes.criterionName}>
          {code}. {name}
        </h3>
        <span className={classes.worth}>
          {worth === null ? '–' : <Score value={toShown(worth)} />} / {formatScore(String(max), language)}
        </span>
      </div>
      {guidance !== undefined && (
        <details>
          <summary>{t('sheet.guidance')}</summary>
          <Text size="sm">{guidance}</Text>
        </details>
      )}
      <MarkField
        id={id}
        criterion={criterion}
        value={mark?.value}
        fault={fault}
        onChange={(value) => {
          onChange(value === null ? null : { ...mark, value });
        }}
      />
      {mark !== undefined && <Remarks criterion={criterion} mark={mark} onChange={onChange} />}
    </div>
  );
}

interface RemarksProps {
  readonly criterion: Criterion;
  readonly mark: Mark;
  readonly onChange: (mark: Mark) => void;
}

/** Why this mark, and where in the application it was found. */
function Remarks({ criterion: { commentBelow, commentAbove }, mark, onChange }: RemarksProps) {
  const t = useText();
  const { language } = useLanguage();
  const shown = (points: number) => formatScore(String(points), language);
  const owed = [
    ...(commentBelow === undefined ? [] : [t('sheet.commentBelow', { points: shown(commentBelow) })]),
    ...(commentAbove === undefined ? [] : [t('sheet.commentAbove', { points: shown(commentAbove) })]),
  ];
  const write = (field: 'comment' | 'evidence', text: string) => {
    const { value, ...remarks } = mark;
    const written = Object.entries({ ...remarks, [field]: text }).filter(([, each]) => each !== '');
    onChange({ value, ...Object.fromEntries(written) });
  };
  return (
    <div className={classes.remarks}>
      <Textarea
        autosize
        label={t('sheet.comment')}
        description={owed.length === 0 ? undefined : owed.join(' ')}
        value={mark.comment ?? ''}
        onChange={({ currentTarget }) => {
          write('comment', currentTarget.value);
        }}
      />
      <TextInput
        label={t('sheet.evidence')}
        value={mark.evidence ?? ''}
        onChange={({ currentTarget }) => {
          write('evidence', currentTarget.value);
        }}
      />
    </div>
  );
}
