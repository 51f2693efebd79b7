import { resolveDeadline } from '../../../src/engine/calendar/term-arithmetic.js';
import type { Deadline } from '../../../src/engine/calendar/term-arithmetic.js';

describe('a deadline that a text names', () => {
  it.each<[string, Deadline, string]>([
    ['trước ngày 25/12/2025', { type: 'before', date: '2025-12-25' }, '2025-12-24'],
    ['trước 15/7/2024', { type: 'before', date: '2024-07-15' }, '2024-07-14'],
    ['trước ngày 20/6/2026', { type: 'before', date: '2026-06-20' }, '2026-06-19'],
    ['trước ngày 01/3/2024', { type: 'before', date: '2024-03-01' }, '2024-02-29'],
    ['trước ngày 01/01/2027', { type: 'before', date: '2027-01-01' }, '2026-12-31'],
    ['ngày 01/8/2024', { type: 'date', date: '2024-08-01' }, '2024-08-01'],
    ['trong tháng 5/2024', { type: 'month', year: 2024, month: 5 }, '2024-05-31'],
    ['trong tháng 02/2028', { type: 'month', year: 2028, month: 2 }, '2028-02-29'],
    ['trong tháng 12/2026', { type: 'month', year: 2026, month: 12 }, '2026-12-31'],
    ['trong quý I/2026', { type: 'quarter', year: 2026, quarter: 1 }, '2026-03-31'],
    ['trong quý II/2026', { type: 'quarter', year: 2026, quarter: 2 }, '2026-06-30'],
    ['trong quý IV/2025', { type: 'quarter', year: 2025, quarter: 4 }, '2025-12-31'],
    ['trong năm 2025', { type: 'year', year: 2025 }, '2025-12-31'],
  ])('%s', (_, deadline, dueOn) => {
    expect(resolveDeadline(deadline).dueOn).toBe(dueOn);
  });

  it('does not move over a day off', () => {
    // 31/5/2026 is a Sunday, 01/9/2026 a holiday.
    expect(resolveDeadline({ type: 'month', year: 2026, month: 5 }).dueOn).toBe('2026-05-31');
    expect(resolveDeadline({ type: 'before', date: '2026-09-02' }).dueOn).toBe('2026-09-01');
  });

  it('ends at 24:00 of its last day, Vietnamese time', () => {
    expect(resolveDeadline({ type: 'before', date: '2025-12-25' }).dueAt).toBe('2025-12-24T17:00:00.000Z');
  });

  it.each<Deadline>([
    { type: 'date', date: '2026-02-29' },
    { type: 'before', date: '25/12/2025' },
    { type: 'month', year: 2026, month: 13 },
    { type: 'month', year: 26, month: 1 },
    { type: 'quarter', year: 2026, quarter: 0 },
    { type: 'quarter', year: 2026, quarter: 5 },
    { type: 'quarter', year: 2026, quarter: 1 / 3 },
    { type: 'year', year: 2026.5 },
  ])('is refused when it does not exist: %j', (deadline) => {
    expect(() => resolveDeadline(deadline)).toThrow(RangeError);
  });
});
