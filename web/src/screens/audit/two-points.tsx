import { NativeSelect, Stack } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';

import type { JournalEntry } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';
import { PATHS } from '../../app/paths.js';
import { labelsOfState } from '../../components/dossier/steps.js';
import { Loading } from '../../components/loading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { usePick, useText } from '../../i18n/language.js';
import { DifferenceTable, said, type DifferenceRow } from './difference-table.js';
import { useEntryWords } from './entry-words.js';
import { useDifference } from './use-difference.js';

interface TwoPointsProps {
  /** The point that the slider stands at. */
  readonly entry: JournalEntry;
  readonly journal: readonly JournalEntry[];
  readonly procedure: Procedure | undefined;
}

/** The dossier after one entry beside itself after another, field by field; the earlier one stands first. */
export function TwoPoints({ entry, journal, procedure }: TwoPointsProps) {
  const t = useText();
  const pick = usePick();
  const navigate = useNavigate({ from: PATHS.replay });
  const { placeOf } = useEntryWords(procedure);
  const { with: asked = 1 } = useSearch({ from: '/inside/dossiers/$code/replay' });
  const other = journal[Math.min(asked, journal.length) - 1] ?? entry;
  const [first, second] = other.sequence <= entry.sequence ? [other, entry] : [entry, other];
  const { rows, before, after, error } = useDifference(second, first, procedure);
  const stepOf = (value: unknown) =>
    procedure === undefined || value === undefined
      ? '–'
      : labelsOfState(procedure, value).map(pick).join(' · ');
  const steps: DifferenceRow = {
    key: 'state',
    name: said(t('compare.step')),
    before: stepOf(before?.dossier?.stateValue),
    after: stepOf(after?.dossier?.stateValue),
  };
  const all = rows !== undefined && steps.before !== steps.after ? [steps, ...rows] : rows;
  const nameOf = ({ sequence }: JournalEntry) => t('compare.point', { number: sequence });
  return (
    <Stack gap="sm" data-compared={`${String(first.sequence)}-${String(second.sequence)}`}>
      <NativeSelect
        label={t('compare.with', { number: entry.sequence })}
        value={String(other.sequence)}
        data={journal.map((each) => ({
          value: String(each.sequence),
          label: placeOf(each, journal.length),
        }))}
        onChange={(event) => {
          const sequence = Number(event.currentTarget.value);
          void navigate({
            search: (search) => ({ ...search, with: sequence }),
            replace: true,
            resetScroll: false,
          });
        }}
      />
      {error !== null && <ProblemNotice error={error} />}
      {all === undefined && error === null && <Loading lines={6} />}
      {all !== undefined && <DifferenceTable rows={all} before={nameOf(first)} after={nameOf(second)} />}
    </Stack>
  );
}
