import type { Instant } from '../../../workflows/vocabulary/regime.js';
import type { ClockCounts, StepCounts } from '../../persistence/dossier-count.reader.js';
import type { Answer } from '../views/building-blocks.js';
import type { dossierCounts } from '../views/dossier-counts.view.js';

type CountsView = Answer<typeof dossierCounts>;

/** Each dossier stands in one step, so the steps add up to the whole. */
export function viewCounts(steps: readonly StepCounts[], asOf: Instant): CountsView {
  const total = (of: keyof ClockCounts): number => steps.reduce((sum, step) => sum + step[of], 0);
  return {
    all: total('all'),
    running: total('running'),
    dueSoon: total('due-soon'),
    thisWeek: total('this-week'),
    overdue: total('overdue'),
    paused: total('paused'),
    asOf,
    steps: steps.map(({ 'due-soon': dueSoon, 'this-week': thisWeek, ...step }) => ({
      ...step,
      dueSoon,
      thisWeek,
    })),
  };
}
