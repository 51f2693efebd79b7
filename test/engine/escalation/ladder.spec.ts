import {
  chooseLadder,
  type EscalationRule,
  type LadderQuestion,
} from '../../../src/engine/escalation/ladder.js';
import { parseLadder } from '../../../src/engine/escalation/parse-ladder.js';
import { LADDER } from './sample-clock.js';

let lastId = 0;

/** A rule whose ladder has one rung, named after the rule. */
function rule(code: string, keys: Partial<EscalationRule> = {}): EscalationRule {
  lastId += 1;
  return {
    id: String(lastId),
    province: 'hn',
    unit: null,
    procedure: null,
    clock: null,
    ladder: { ...LADDER, rungs: [{ code, when: 'breach', recipients: [{ to: 'assignee' }] }] },
    validFrom: null,
    validTo: null,
    source: 'Quy chế của tỉnh.',
    ...keys,
  };
}

const QUESTION: LadderQuestion = {
  province: 'hn',
  units: ['hn.so-cong-thuong'],
  procedure: 'cluster-establishment',
  clock: 'appraisal',
  on: '2026-08-25',
};

const chosen = (rules: readonly EscalationRule[], question: Partial<LadderQuestion> = {}) =>
  chooseLadder(rules, { ...QUESTION, ...question })?.rungs[0]?.code ?? null;

describe('the ladder that holds', () => {
  const house = rule('house', { province: null });
  const province = rule('province');
  const procedure = rule('procedure', { procedure: 'cluster-establishment' });
  const unit = rule('unit', { unit: 'hn.so-cong-thuong' });
  const clock = rule('clock', { procedure: 'cluster-establishment', clock: 'appraisal' });

  test('is that of the rule that says most of the clock', () => {
    expect(chosen([clock, unit, procedure, province, house])).toBe('clock');
    expect(chosen([unit, procedure, province, house])).toBe('unit');
    expect(chosen([house, province, procedure])).toBe('procedure');
    expect(chosen([house, province])).toBe('province');
    expect(chosen([house])).toBe('house');
    expect(chosen([])).toBeNull();
  });

  test('is not one of another clock, unit, procedure or province', () => {
    const all = [clock, unit, procedure, province, house];
    expect(chosen(all, { clock: 'compiling' })).toBe('unit');
    expect(chosen(all, { clock: 'compiling', units: ['hn.ubnd-xa-mau'] })).toBe('procedure');
    expect(chosen(all, { units: [], procedure: 'directive-task' })).toBe('province');
    expect(chosen([province, house], { province: 'qng' })).toBe('house');
  });

  test('begins and ends with its rule, both days included', () => {
    const holiday = rule('holiday', { validFrom: '2026-08-20', validTo: '2026-08-25' });
    const days = ['2026-08-19', '2026-08-20', '2026-08-25', '2026-08-26'];
    expect(days.map((on) => chosen([province, holiday], { on }))).toEqual([
      'province',
      'holiday',
      'holiday',
      'province',
    ]);
  });

  test('is that of the later of two rules about the same', () => {
    const from2025 = rule('from-2025', { validFrom: '2025-01-01' });
    expect(chosen([from2025, rule('from-2024', { validFrom: '2024-01-01' })])).toBe('from-2025');
    expect(chosen([from2025, rule('again', { validFrom: '2025-01-01' })])).toBe('again');
  });
});

describe('a ladder as an administrator writes it', () => {
  test('is read as it was meant, without what does not belong to it', () => {
    expect(parseLadder({ ...LADDER, colour: 'red' })).toEqual({ ok: true, value: LADDER });
    const silent = { openingHours: LADDER.openingHours, rungs: [] };
    expect(parseLadder(silent)).toEqual({ ok: true, value: silent });
  });

  const rung = LADDER.rungs[0];
  test.each([
    ['nothing', undefined, ['ladder.openingHours', 'ladder.rungs']],
    [
      'hours that never open',
      { ...LADDER, openingHours: { from: '17:00', to: '08:00' } },
      ['ladder.openingHours'],
    ],
    [
      'a code with spaces',
      { ...LADDER, rungs: [{ ...rung, code: 'sắp đến hạn' }] },
      ['ladder.rungs[0].code'],
    ],
    ['a code twice', { ...LADDER, rungs: [rung, rung] }, ['ladder.rungs[1].code']],
    [
      'half a day',
      { ...LADDER, rungs: [{ ...rung, when: { workingDaysFromDue: 0.5, at: '08:00' } }] },
      ['ladder.rungs[0].when'],
    ],
    [
      'an hour that is none',
      { ...LADDER, rungs: [{ ...rung, when: { workingDaysFromDue: 1, at: '24:00' } }] },
      ['ladder.rungs[0].when'],
    ],
    ['nobody to tell', { ...LADDER, rungs: [{ ...rung, recipients: [] }] }, ['ladder.rungs[0].recipients']],
    [
      'a role that is none',
      { ...LADDER, rungs: [{ ...rung, recipients: [{ to: 'owner', role: 'boss' }] }] },
      ['ladder.rungs[0].recipients[0]'],
    ],
    [
      'units of no kind',
      { ...LADDER, rungs: [{ ...rung, recipients: [{ to: 'units', role: 'leader' }] }] },
      ['ladder.rungs[0].recipients[0]'],
    ],
  ])('is refused with %s', (_, ladder, paths) => {
    const parsed = parseLadder(ladder);
    expect(parsed.ok ? [] : parsed.rejection.map(({ path }) => path)).toEqual(paths);
  });
});
