import { toReplayPoint } from '../../../src/api/dossiers/replay-point.js';
import { problemCodeOf } from '../support/problem-code.js';

describe('the point of a replay', () => {
  test('is an entry', () => {
    expect(toReplayPoint({ sequence: 0 })).toEqual({ sequence: 0 });
  });

  test('is a moment, by what had happened unless it says otherwise', () => {
    expect(toReplayPoint({ at: '2026-10-01T09:00:00+07:00' })).toEqual({
      at: '2026-10-01T02:00:00.000Z',
      time: 'occurred',
    });
    expect(toReplayPoint({ at: '2026-10-01T02:00:00Z', time: 'recorded' })).toMatchObject({
      time: 'recorded',
    });
  });

  test('is the last moment of a date in Vietnam', () => {
    expect(toReplayPoint({ at: '2026-10-01' })).toMatchObject({ at: '2026-10-01T16:59:59.999Z' });
  });

  test.each([{}, { at: '2026-10-01', sequence: 1 }, { at: '2026-02-30' }, { at: '2026-10-01T09:00:00' }])(
    'is refused when it is %j',
    (parameters) => {
      expect(problemCodeOf(() => toReplayPoint(parameters))).toBe('malformed-request');
    },
  );
});
