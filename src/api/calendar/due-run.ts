import type { Pause, TermRun } from '../../engine/calendar/term-arithmetic.js';
import { malformedRequest } from '../problems/problem.js';
import type { FieldsOf } from '../requests/fields-of.js';
import { refuseUnrealDate } from '../requests/real-date.js';
import type { DueParameters } from './calendar.request.js';

/** The term that the parameters describe. @throws Problem for a date that does not exist. */
export function toTermRun({
  from,
  term,
  unit,
  countStartDay,
  cutOff,
  pauses = [],
}: FieldsOf<DueParameters>): TermRun {
  refuseUnrealDate('/from', from);
  return {
    startOn: from,
    term: {
      amount: term,
      unit,
      ...(countStartDay === undefined ? {} : { countStartDay }),
      ...(cutOff === undefined ? {} : { cutOff }),
    },
    pauses: pauses.map(readPause),
  };
}

function readPause(text: string): Pause {
  const [from = '', to = ''] = text.split('..');
  refuseUnrealDate('/pauses', from);
  if (to === '') return { from, to: null };
  refuseUnrealDate('/pauses', to);
  if (to < from)
    throw malformedRequest([{ path: '/pauses', sentence: 'không được kết thúc trước khi bắt đầu' }]);
  return { from, to };
}
