import type { ReplayPoint } from '../../application/replay-dossier.js';
import { endOfDay, isLocalDate, parseInstant } from '../../engine/calendar/local-date.js';
import { malformedRequest } from '../problems/problem.js';
import type { FieldsOf } from '../requests/fields-of.js';
import type { ReplayParameters } from './dossier.request.js';

/** Reads which point of a history is asked for. @throws Problem when it is none, or two at once. */
export function toReplayPoint({ at, sequence, time = 'occurred' }: FieldsOf<ReplayParameters>): ReplayPoint {
  if ((at === undefined) === (sequence === undefined)) {
    throw malformedRequest([{ path: '/at', sentence: 'hoặc sequence: phải có đúng một trong hai' }]);
  }
  if (sequence !== undefined) return { sequence };
  try {
    return { at: readMoment(at ?? ''), time };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw malformedRequest([
      {
        path: '/at',
        sentence: 'phải là ngày (2026-10-01) hoặc thời điểm có múi giờ (2026-10-01T09:00:00+07:00)',
      },
    ]);
  }
}

/** A date stands for its last moment, so that all that happened on it is in. */
function readMoment(text: string): string {
  if (!isLocalDate(text)) return parseInstant(text);
  return new Date(Date.parse(endOfDay(text)) - 1).toISOString();
}
