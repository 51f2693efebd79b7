import { Type } from '@sinclair/typebox';

import { choice, date } from '../vocabulary/payload.js';
import type { Deadline } from '../vocabulary/term.js';

/**
 * When a task is due, as plans write it. Beyond the dated kinds a task may run over several years,
 * go on without an end, follow another task, come back, or have no time at all in its source.
 */
export type Timing =
  | Deadline
  | { readonly type: 'yearRange'; readonly from: number; readonly to: number }
  | { readonly type: 'yearOnward'; readonly from: number }
  | { readonly type: 'afterTask' | 'continuous' | 'periodic' | 'none' };

const DEADLINE_LABELS: Readonly<Record<Deadline['type'], string>> = {
  date: 'Vào ngày',
  before: 'Trước ngày',
  month: 'Trong tháng',
  quarter: 'Trong quý',
  year: 'Trong năm',
};
const TIMING_LABELS: Readonly<Record<Timing['type'], string>> = {
  ...DEADLINE_LABELS,
  yearRange: 'Trong nhiều năm',
  yearOnward: 'Từ năm đó trở đi',
  afterTask: 'Sau khi nhiệm vụ khác kết thúc',
  continuous: 'Thường xuyên',
  periodic: 'Định kỳ hoặc đột xuất',
  none: 'Văn bản không ghi thời gian',
};

/** The fields that each kind needs; it takes no others. */
const FIELDS: Readonly<Record<Timing['type'], readonly string[]>> = {
  date: ['date'],
  before: ['date'],
  month: ['year', 'month'],
  quarter: ['year', 'quarter'],
  year: ['year'],
  yearRange: ['from', 'to'],
  yearOnward: ['from'],
  afterTask: [],
  continuous: [],
  periodic: [],
  none: [],
};

const year = (title: string) => Type.Integer({ title, minimum: 2000, maximum: 2100 });
const PROPERTIES = {
  date: date('Ngày'),
  year: year('Năm'),
  month: Type.Integer({ title: 'Tháng', minimum: 1, maximum: 12 }),
  quarter: Type.Integer({ title: 'Quý', minimum: 1, maximum: 4 }),
};

/** One flat object, so that a fault names the field that is wrong; an `anyOf` would name every kind. */
function timeSchema<T extends Timing>(
  title: string,
  labels: Readonly<Record<T['type'], string>>,
  properties: object,
) {
  const kinds = Object.keys(labels) as T['type'][];
  return Type.Unsafe<T>({
    type: 'object',
    title,
    additionalProperties: false,
    required: ['type'],
    properties: { type: choice('Kiểu thời hạn', labels), ...properties },
    allOf: kinds.map((kind) => ({
      if: { required: ['type'], properties: { type: { const: kind } } },
      then: { required: FIELDS[kind], maxProperties: FIELDS[kind].length + 1 },
    })),
  });
}

/** A `Deadline` of the vocabulary as a payload. */
export const deadlinePayload = timeSchema<Deadline>('Thời hạn', DEADLINE_LABELS, PROPERTIES);

export const timingPayload = timeSchema<Timing>('Thời gian thực hiện', TIMING_LABELS, {
  ...PROPERTIES,
  from: year('Từ năm'),
  to: year('Đến năm'),
});

/** The last day that a timing sets, or `null` where it sets none. */
export function toDeadline(timing: Timing): Deadline | null {
  switch (timing.type) {
    case 'date':
    case 'before':
    case 'month':
    case 'quarter':
    case 'year':
      return timing;
    case 'yearRange':
      return { type: 'year', year: timing.to };
    case 'yearOnward':
    case 'afterTask':
    case 'continuous':
    case 'periodic':
    case 'none':
      return null;
  }
}
