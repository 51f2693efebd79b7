import { Type, type TLiteral } from '@sinclair/typebox';

import { date, payload } from '../vocabulary/payload.js';
import type { Deadline } from '../vocabulary/term.js';

const YEAR = Type.Integer({ title: 'Năm', minimum: 2000, maximum: 2100 });
const kind = <const T extends string>(type: T): TLiteral<T> => Type.Literal(type, { title: 'Kiểu thời hạn' });

const datedShapes = [
  payload({ type: kind('date'), date: date('Ngày') }),
  payload({ type: kind('before'), date: date('Trước ngày') }),
  payload({
    type: kind('month'),
    year: YEAR,
    month: Type.Integer({ title: 'Tháng', minimum: 1, maximum: 12 }),
  }),
  payload({
    type: kind('quarter'),
    year: YEAR,
    quarter: Type.Integer({ title: 'Quý', minimum: 1, maximum: 4 }),
  }),
  payload({ type: kind('year'), year: YEAR }),
] as const;

/** A `Deadline` of the vocabulary as a payload: a day, before a day, within a month, quarter or year. */
export const deadlinePayload = Type.Union([...datedShapes], { title: 'Thời hạn' });

/**
 * When a task is due, as plans write it. Beyond the dated kinds a task may run over several years,
 * go on without an end, follow another task, come back, or have no time at all in its source.
 */
export const timingPayload = Type.Union(
  [
    ...datedShapes,
    payload({ type: kind('yearRange'), from: YEAR, to: YEAR }),
    payload({ type: kind('yearOnward'), from: YEAR }),
    payload({ type: kind('afterTask') }),
    payload({ type: kind('continuous') }),
    payload({ type: kind('periodic') }),
    payload({ type: kind('none') }),
  ],
  { title: 'Thời gian thực hiện' },
);

export type Timing =
  | Deadline
  | { readonly type: 'yearRange'; readonly from: number; readonly to: number }
  | { readonly type: 'yearOnward'; readonly from: number }
  | { readonly type: 'afterTask' | 'continuous' | 'periodic' | 'none' };

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
