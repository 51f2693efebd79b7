import type { SimulationRefusal } from '../../engine/simulation/simulate.js';
import { vietnameseDate } from '../vietnamese-date.js';

type Sentences = {
  readonly [C in SimulationRefusal['code']]: (
    refusal: Extract<SimulationRefusal, { readonly code: C }>,
  ) => string;
};

const SENTENCES: Sentences = {
  'simulation-of-ended': () => 'Hồ sơ đã kết thúc nên không còn gì để dự kiến.',
  'simulation-without-supplement': () => 'Hồ sơ không ở bước chờ bổ sung.',
  'simulation-supplement-past': ({ today }) =>
    `Ngày nộp bổ sung giả định không được trước hôm nay (${vietnameseDate(today)}).`,
  'simulation-unknown-place': ({ place, places }) =>
    `Thủ tục này không có bước “${place}”. Các bước: ${places.join(', ')}.`,
};

/** Why a dossier cannot be simulated as asked, in Vietnamese. */
export function describeSimulationRefusal(refusal: SimulationRefusal): string {
  const sentence = SENTENCES[refusal.code] as (refusal: SimulationRefusal) => string;
  return sentence(refusal);
}
