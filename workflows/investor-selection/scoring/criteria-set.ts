import { Type, type Static } from '@sinclair/typebox';

import { choice, date, part, payload, text } from '../../vocabulary/payload.js';
import { GROUP_LABELS } from '../../cluster-establishment/sequence/content.js';

/*
 * A criteria set as data: what a council adopts, what a province imports and exports. The schema holds
 * its shape; `criteria-set-rules.ts` what Đ.13.2 and arithmetic ask of it.
 */

const points = (title: string) => Type.Number({ title, minimum: 0, maximum: 100, multipleOf: 0.01 });
const percent = (title: string) => Type.Number({ title, minimum: 0, maximum: 100, multipleOf: 0.01 });
const code = (title: string) =>
  Type.String({ title, minLength: 1, maxLength: 20, pattern: '^[A-Za-z0-9.-]+$' });
const kind = <const K extends string>(value: K) => Type.Literal(value, { title: 'Cách chấm' });

const everyCriterion = {
  code: code('Mã tiêu chí'),
  name: text('Tiêu chí', 500),
  max: points('Điểm tối đa'),
  guidance: Type.Optional(text('Hướng dẫn chấm', 4000)),
  note: Type.Optional(text('Ghi chú về nguồn', 1000)),
  failBelow: Type.Optional(points('Điểm liệt: không đạt khi điểm bình quân thấp hơn')),
  commentBelow: Type.Optional(points('Phải nhận xét khi điểm thấp hơn')),
  commentAbove: Type.Optional(points('Phải nhận xét khi điểm cao hơn')),
};

/** 0 to the maximum, by steps of at least 0.01. */
const pointsCriterion = payload({
  kind: kind('points'),
  ...everyCriterion,
  step: Type.Optional(
    Type.Number({ title: 'Bước điểm', exclusiveMinimum: 0, maximum: 100, multipleOf: 0.01 }),
  ),
});

const level = { code: code('Mã mức'), label: text('Mức', 500) };

/** One of some named levels, each worth points, or a percentage of the maximum. */
const choiceCriterion = payload({
  kind: kind('choice'),
  ...everyCriterion,
  levels: Type.Array(
    Type.Union([
      payload({ ...level, points: points('Điểm') }),
      payload({ ...level, percent: percent('Phần trăm điểm tối đa') }),
    ]),
    { title: 'Các mức', minItems: 1, maxItems: 50 },
  ),
});

/** All or nothing. */
const binaryCriterion = payload({ kind: kind('binary'), ...everyCriterion });

/** The maximum, less a step for each item that is missing; never below 0. */
const deductionCriterion = payload({
  kind: kind('deduction'),
  ...everyCriterion,
  step: Type.Number({
    title: 'Điểm trừ cho mỗi nội dung thiếu',
    exclusiveMinimum: 0,
    maximum: 100,
    multipleOf: 0.01,
  }),
  items: Type.Integer({ title: 'Số nội dung', minimum: 1, maximum: 100 }),
});

/** A percentage by how many there are, on one of several tracks. */
const ladderCriterion = payload({
  kind: kind('ladder'),
  ...everyCriterion,
  tracks: Type.Array(
    payload({
      code: code('Mã loại'),
      label: text('Loại', 500),
      rungs: Type.Array(
        payload({
          from: Type.Integer({ title: 'Từ số lượng', minimum: 1, maximum: 1000 }),
          percent: percent('Phần trăm điểm tối đa'),
        }),
        { title: 'Các bậc', minItems: 1, maxItems: 50 },
      ),
    }),
    { title: 'Các loại', minItems: 1, maxItems: 20 },
  ),
});

const criterion = Type.Union([
  pointsCriterion,
  choiceCriterion,
  binaryCriterion,
  deductionCriterion,
  ladderCriterion,
]);

/** What settles a tie, in this order; after the last rule the Chair proposes. */
export const TIE_RULES = {
  finance: 'Điểm bình quân năng lực tài chính cao hơn',
  capacity: 'Điểm bình quân năng lực, kinh nghiệm cao hơn',
  environment: 'Điểm bình quân bảo vệ môi trường cao hơn',
  infrastructure: 'Điểm bình quân hạ tầng kỹ thuật cao hơn',
  ballots: 'Nhiều phiếu của thành viên Hội đồng hơn',
  chair: 'Chủ tịch Hội đồng đề xuất',
} as const;

export const criteriaSetPayload = part('Bộ tiêu chí', {
  code: Type.String({ title: 'Mã bộ tiêu chí', pattern: '^[a-z0-9][a-z0-9-]{0,99}$' }),
  version: Type.Integer({ title: 'Phiên bản', minimum: 1, maximum: 1000 }),
  name: text('Tên bộ tiêu chí', 300),
  source: part('Nguồn', {
    document: text('Nguồn', 500),
    date: Type.Optional(date('Ngày của nguồn')),
    confidence: choice('Mức tin cậy', {
      'C-ORIG': 'Đã đọc văn bản gốc',
      'C-2ND': 'Theo trang hoặc nghiên cứu dẫn lại',
      RECALLED: 'Hiểu biết chung',
      INFERRED: 'Suy ra',
      UNKNOWN: 'Chưa có căn cứ',
    }),
    note: Type.Optional(text('Ghi chú', 2000)),
  }),
  preconditions: Type.Array(
    payload({ code: code('Mã điều kiện'), name: text('Điều kiện tiên quyết', 1000) }),
    { title: 'Điều kiện tiên quyết (đạt, không đạt)', maxItems: 50 },
  ),
  groups: Type.Array(
    payload({
      group: choice('Nhóm tiêu chí', GROUP_LABELS),
      criteria: Type.Array(criterion, { title: 'Tiêu chí', minItems: 1, maxItems: 100 }),
    }),
    { title: 'Bốn nhóm tiêu chí', minItems: 1, maxItems: 4 },
  ),
  tieChain: Type.Array(choice('Quy tắc khi bằng điểm', TIE_RULES), {
    title: 'Thứ tự xét khi bằng điểm',
    maxItems: 6,
  }),
});

export type Criterion = Static<typeof criterion>;
export type CriteriaSet = Static<typeof criteriaSetPayload>;
export type TieRule = keyof typeof TIE_RULES;
export type Precondition = CriteriaSet['preconditions'][number];

/** Every criterion, in the order of the set. */
export function criteriaOf({ groups }: Pick<CriteriaSet, 'groups'>): readonly Criterion[] {
  return groups.flatMap(({ criteria }) => criteria);
}
