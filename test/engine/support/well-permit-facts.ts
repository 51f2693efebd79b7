import { BLANK_FACTS, lodgedFacts, type Facts } from '../../../workflows/vocabulary/facts.js';
import { commonConditions, commonRecorders } from '../../../workflows/vocabulary/common-events.js';
import { internal } from '../../../workflows/vocabulary/legal-basis.js';
import { choice, flag, payload, text } from '../../../workflows/vocabulary/payload.js';
import {
  condition,
  recorder,
  type Condition,
  type Recorder,
} from '../../../workflows/vocabulary/procedure.js';
import type { Deadline } from '../../../workflows/vocabulary/term.js';
import { Type, type Static } from '@sinclair/typebox';

export const house = internal('Thủ tục thử, không có trong danh mục.');

export interface WellFacts extends Facts {
  readonly depth: number;
  readonly group: 'A' | 'B';
  readonly deadline: Deadline | null;
  readonly objections: readonly string[];
  readonly favourable: boolean | null;
}

export const blankFacts: WellFacts = {
  ...BLANK_FACTS,
  depth: 0,
  group: 'A',
  deadline: null,
  objections: [],
  favourable: null,
};

export const lodgePayload = payload({
  subject: text('Tên giếng', 200),
  depth: Type.Number({ title: 'Chiều sâu (m)', minimum: 1, maximum: 1000 }),
  group: choice('Nhóm', { A: 'Nhóm A', B: 'Nhóm B' }),
  targetDate: Type.Optional(Type.String({ title: 'Ngày cần xong', format: 'date' })),
});
export const objectionPayload = payload({ text: text('Ý kiến', 500) });
export const assessmentPayload = payload({ favourable: flag('Đạt yêu cầu') });
export const decisionPayload = payload({ allowedDepth: Type.Number({ title: 'Chiều sâu được phép (m)' }) });

type Decision = Static<typeof decisionPayload>;

export const conditions: Readonly<Record<string, Condition>> = {
  ...commonConditions,
  windowHasClosed: condition<WellFacts, { clock: string }>({
    holds: (_, event) => event.payload.clock === 'window',
    refusal: 'Thời hạn này không đóng việc lấy ý kiến.',
    basis: house,
  }),
  isAssessedFavourably: condition<WellFacts>({
    holds: (facts) => facts.favourable === true,
    refusal: 'Hồ sơ chưa được đánh giá đạt yêu cầu.',
    basis: { R2: house, R3: house },
  }),
  depthIsAllowed: condition<WellFacts, Decision>({
    holds: (facts, event) => event.payload.allowedDepth <= facts.depth,
    detail: (facts, event) => `Cho phép ${event.payload.allowedDepth} m, đề nghị ${facts.depth} m.`,
    refusal: 'Chiều sâu được phép vượt chiều sâu đề nghị.',
    basis: house,
  }),
};

export const recorders: Readonly<Record<string, Recorder>> = {
  ...commonRecorders,
  lodgement: recorder<WellFacts, Static<typeof lodgePayload>>((_, event) => ({
    ...lodgedFacts(event),
    subject: event.payload.subject,
    depth: event.payload.depth,
    group: event.payload.group,
    deadline:
      event.payload.targetDate === undefined ? null : { type: 'date', date: event.payload.targetDate },
  })),
  objection: recorder<WellFacts, Static<typeof objectionPayload>>((facts, { payload: { text } }) => ({
    objections: [...facts.objections, text],
  })),
  assessment: recorder<WellFacts, Static<typeof assessmentPayload>>((_, { payload: { favourable } }) => ({
    favourable,
  })),
};
