import { legal } from '../vocabulary/legal-basis.js';
import type { Procedure } from '../vocabulary/procedure.js';
import { conditions } from './conditions.js';
import { capacities, events } from './events.js';
import { BLANK_TASK_FACTS } from './facts.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { recorders } from './recorders.js';
import { clocks } from './terms.js';

/** Nhiệm vụ được giao trong kế hoạch, văn bản chỉ đạo, thông báo. See `machine.ts` for its states. */
export const directiveTask: Procedure = {
  code: 'directive-task',
  version: 1,
  name: 'Nhiệm vụ được giao',
  nameEn: 'Directive task',
  titlePrefix: 'Nhiệm vụ',
  effectiveFrom: '2017-01-01',
  basis: legal('NĐ 32/2024/NĐ-CP', 'Đ.32', 'C-ORIG', 'Trách nhiệm chỉ đạo của UBND cấp tỉnh'),
  // The regime only says under which law the task was given; its terms are the plan's own.
  regimes: ['R0', 'R1', 'R2', 'R3'],
  capacities,
  machine,
  blankFacts: BLANK_TASK_FACTS,
  events,
  clocks,
  conditions,
  recorders,
  components: [],
  notices,
};
