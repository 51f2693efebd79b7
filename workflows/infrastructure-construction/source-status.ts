import { stopClock } from '../vocabulary/effect.js';
import { provided, record, type TransitionDefinition } from '../vocabulary/machine.js';
import { REACHED_BY_STAGE, STAGES, sourceSays, targetClockOf, type Stage } from './milestones.js';

/**
 * What `RECORD_SOURCE_STATUS` does in a stage: it stays, or moves to a later stage that the source
 * names. No condition of the steps between is asked, because the source does not show their papers;
 * the flags of the dossier say so.
 */
export function fromSource(here: Stage): readonly TransitionDefinition[] {
  return STAGES.slice(STAGES.indexOf(here)).map((stage) => ({
    ...(stage === here ? {} : { target: stage }),
    guard: provided('cameFromSource', 'stageIsNotBehind', sourceSays(stage)),
    actions: [
      record('sourceStatus'),
      ...REACHED_BY_STAGE[stage].map((milestone) => stopClock(targetClockOf(milestone))),
    ],
  }));
}
