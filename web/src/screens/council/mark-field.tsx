import { Group, NativeSelect, Radio, Stack } from '@mantine/core';
import { useState } from 'react';

import type { Criterion, LadderCount, Mark } from '../../api/criteria.js';
import { NumberInput } from '../../components/number-input.js';
import { useLanguage, useText } from '../../i18n/language.js';
import { formatScore } from './format-score.js';
import { stepMark } from './marks.js';

type Value = Mark['value'];

export interface MarkFieldProps<C extends Criterion = Criterion> {
  readonly id: string;
  readonly criterion: C;
  readonly value: Value | undefined;
  readonly fault: string | undefined;
  readonly onChange: (value: Value | null) => void;
}

type Of<K extends Criterion['kind']> = MarkFieldProps<Extract<Criterion, { kind: K }>>;

/** What one criterion asks for, by its kind. */
export function MarkField({ criterion, ...props }: MarkFieldProps) {
  switch (criterion.kind) {
    case 'points':
      return <PointsField criterion={criterion} {...props} />;
    case 'choice':
      return <ChoiceField criterion={criterion} {...props} />;
    case 'binary':
      return <BinaryField criterion={criterion} {...props} />;
    case 'deduction':
      return <DeductionField criterion={criterion} {...props} />;
    case 'ladder':
      return <LadderField criterion={criterion} {...props} />;
  }
}

interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  readonly max?: number;
  readonly step?: number | undefined;
  readonly value: number | undefined;
  readonly fault: string | undefined;
  readonly onChange: (value: number | null) => void;
}

/** The arrow keys go up and down by a step, by 1 where there is none. What reads as no number gives no mark. */
function NumberField({ id, label, max, step = 1, value, fault, onChange }: NumberFieldProps) {
  const [unread, setUnread] = useState<string>();
  const moves: Readonly<Record<string, number>> = { ArrowUp: step, ArrowDown: -step };
  return (
    <NumberInput
      id={id}
      role="spinbutton"
      label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      maw="14rem"
      error={fault}
      value={value ?? unread}
      onChange={(entered) => {
        setUnread(typeof entered === 'string' ? entered : undefined);
        onChange(typeof entered === 'number' ? entered : null);
      }}
      onKeyDown={(event) => {
        const move = moves[event.key];
        if (move === undefined) return;
        event.preventDefault();
        onChange(stepMark(value ?? 0, move, max));
      }}
    />
  );
}

function PointsField({ criterion: { max, step }, value, ...props }: Of<'points'>) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <NumberField
      {...props}
      label={t('sheet.points', { max: formatScore(String(max), language) })}
      max={max}
      step={step}
      value={typeof value === 'number' ? value : undefined}
    />
  );
}

function DeductionField({ criterion: { step, items }, value, ...props }: Of<'deduction'>) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <NumberField
      {...props}
      label={t('sheet.missing', { items, step: formatScore(String(step), language) })}
      max={items}
      step={1}
      value={typeof value === 'number' ? value : undefined}
    />
  );
}

function BinaryField({ id, criterion: { name }, value, fault, onChange }: Of<'binary'>) {
  const t = useText();
  return (
    <Radio.Group
      aria-label={name}
      error={fault}
      value={typeof value === 'boolean' ? String(value) : null}
      onChange={(chosen) => {
        onChange(chosen === 'true');
      }}
    >
      <Group>
        <Radio id={id} value="true" label={t('sheet.yes')} size="md" />
        <Radio value="false" label={t('sheet.no')} size="md" />
      </Group>
    </Radio.Group>
  );
}

function ChoiceField({ id, criterion: { name, levels }, value, fault, onChange }: Of<'choice'>) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <Radio.Group
      aria-label={name}
      error={fault}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
    >
      <Stack gap="xs">
        {levels.map((level, index) => (
          <Radio
            key={level.code}
            id={index === 0 ? id : undefined}
            value={level.code}
            size="md"
            label={
              'points' in level
                ? t('sheet.levelPoints', {
                    label: level.label,
                    points: formatScore(String(level.points), language),
                  })
                : t('sheet.levelPercent', { label: level.label, percent: level.percent })
            }
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** A track, and how many there are on it; a count without a track counts on the first. */
function LadderField({ id, criterion: { tracks }, value, fault, onChange }: Of<'ladder'>) {
  const t = useText();
  const held: LadderCount | null = typeof value === 'object' ? value : null;
  const track = held?.track ?? tracks[0]?.code ?? '';
  return (
    <Group align="flex-start">
      <NativeSelect
        label={t('sheet.track')}
        value={track}
        data={tracks.map(({ code, label }) => ({ value: code, label }))}
        onChange={({ currentTarget }) => {
          onChange({ track: currentTarget.value, count: held?.count ?? 0 });
        }}
      />
      <NumberField
        id={id}
        label={t('sheet.count')}
        step={1}
        value={held?.count}
        fault={fault}
        onChange={(count) => {
          onChange(count === null ? null : { track, count });
        }}
      />
    </Group>
  );
}
