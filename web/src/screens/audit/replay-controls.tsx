import { Button, Group, Paper } from '@mantine/core';
import { useId } from 'react';

import type { JournalEntry } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';
import { announce } from '../../components/live-region.js';
import { useText } from '../../i18n/language.js';
import { findNextDueChange } from './due-change.js';
import { useEntryWords } from './entry-words.js';
import classes from './replay.module.css';

interface ReplayControlsProps {
  readonly journal: readonly JournalEntry[];
  readonly procedure: Procedure | undefined;
  readonly at: number;
  readonly onMove: (sequence: number) => void;
}

/** The slider goes over entries rather than over time: each counts the same, however long nothing happened. */
export function ReplayControls({ journal, procedure, at, onMove }: ReplayControlsProps) {
  const t = useText();
  const id = useId();
  const { placeOf } = useEntryWords(procedure);
  const count = journal.length;
  const place = (sequence: number) => {
    const entry = journal[sequence - 1];
    return entry === undefined ? '' : placeOf(entry, count);
  };
  const jump = (sequence: number) => {
    announce(place(sequence));
    onMove(sequence);
  };
  const nextDueChange = findNextDueChange(journal, at);
  return (
    <Paper withBorder p="md" bg="var(--ccn-surface)" component="section" aria-label={t('replay.controls')}>
      <label htmlFor={id} className={classes.sliderLabel}>
        {t('replay.slider')}
      </label>
      <input
        id={id}
        type="range"
        className={classes.slider}
        min={1}
        max={count}
        step={1}
        value={at}
        aria-valuetext={place(at)}
        onChange={(event) => {
          onMove(event.currentTarget.valueAsNumber);
        }}
      />
      <div className={classes.ticks} aria-hidden="true">
        {journal.map(({ sequence, kind }) => (
          <span key={sequence} data-kind={kind} />
        ))}
      </div>
      <p className={classes.place}>{place(at)}</p>
      <Group gap="xs">
        <JumpButton
          label={t('replay.first')}
          isOpen={at > 1}
          onJump={() => {
            jump(1);
          }}
        />
        <JumpButton
          label={t('replay.previous')}
          isOpen={at > 1}
          onJump={() => {
            jump(at - 1);
          }}
        />
        <JumpButton
          label={t('replay.next')}
          isOpen={at < count}
          onJump={() => {
            jump(at + 1);
          }}
        />
        <JumpButton
          label={t('replay.last')}
          isOpen={at < count}
          onJump={() => {
            jump(count);
          }}
        />
        <JumpButton
          label={t('replay.nextDueChange')}
          isOpen={nextDueChange !== null}
          onJump={() => {
            jump(nextDueChange ?? at);
          }}
        />
      </Group>
    </Paper>
  );
}

interface JumpButtonProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onJump: () => void;
}

/** Stays focusable when there is nowhere to go, so that the focus is not lost at either end. */
function JumpButton({ label, isOpen, onJump }: JumpButtonProps) {
  return (
    <Button
      size="xs"
      variant="default"
      aria-disabled={!isOpen}
      className={classes.jump ?? ''}
      onClick={() => {
        if (isOpen) onJump();
      }}
    >
      {label}
    </Button>
  );
}
