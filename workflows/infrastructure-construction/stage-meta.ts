import { internal } from '../vocabulary/legal-basis.js';
import { record, type StateLimit, type StateMeta, type Transitions } from '../vocabulary/machine.js';
import { STAGE_LABELS, type Stage } from './milestones.js';

/* What the stages of the main line have in common. */

export const noLimit: StateLimit = {
  none: internal('Pháp luật không giới hạn thời gian của giai đoạn này; chỉ tiêu của kế hoạch chạy riêng.'),
};
export const stage = (name: Stage, labelEn: string): StateMeta => ({
  label: STAGE_LABELS[name],
  labelEn,
  owner: 'investor',
  limit: noLimit,
});
/** Open in every stage; the law leaves the grounds free, so the payload must state them. */
export const terminate: Transitions = { TERMINATE: { target: 'terminated', actions: [record('ending')] } };
