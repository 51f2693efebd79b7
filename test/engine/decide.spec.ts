import type { Actor, Command } from '../../src/engine/command.js';
import { decide } from '../../src/engine/decide.js';
import type { Dossier } from '../../src/engine/dossier.js';
import { shippedCalendar } from './calendar/shipped-calendar.js';
import { house } from './support/well-permit-facts.js';
import {
  actorOf,
  assignment,
  chair,
  clerk,
  CODE,
  givenOn,
  head,
  investor,
  momentOf,
  officer,
  PARTIES,
  procedure,
  SUPPLEMENT_REQUEST,
  SUSPENSION,
  WellDossier,
} from './support/well-dossier.js';

const DECISION = { event: 'DECIDE', payload: { allowedDepth: 60 }, by: chair };
const ASSESSMENT = { event: 'ASSESS', payload: { favourable: true }, by: officer };
const CORRECTION = {
  event: 'CORRECT_ENTRY',
  payload: { sequence: 1, field: 'depth', value: 70, ground: 'Nhầm' },
  by: head,
};
const stranger = actorOf('leader', 'bd.so-cong-thuong');

function codeOf(dossier: Dossier, changes: Partial<Command>, now = '2026-01-21'): string | null {
  const command: Command = {
    commandId: 'command-9',
    event: 'ASSESS',
    payload: { favourable: true },
    occurredAt: momentOf('2026-01-21'),
    expectedVersion: dossier.version,
    sender: officer,
    ...changes,
  };
  const decided = decide({
    ...{ procedure, code: CODE, dossier, command },
    ...{ now: momentOf(now), calendar: shippedCalendar, rules: { backdatingWorkingDays: 5 } },
  });
  return decided.ok ? null : decided.rejection.code;
}

describe('the order of the preconditions', () => {
  test('the first refusal wins, and each that is mended gives way to the next', () => {
    const { state } = WellDossier.underExamination();
    const suspended: Dossier = {
      ...state,
      facts: { ...state.facts, suspension: { ground: 'x', documentNumber: '1', since: '2026-01-20' } },
    };
    const everythingWrong: Partial<Command> = {
      event: 'DIG',
      payload: { favourable: 'yes' },
      occurredAt: momentOf('2026-01-22'),
      expectedVersion: 7,
      sender: stranger,
    };
    const seen = actorOf('handler', 'hn.xa-an');
    const steps: readonly [string | null, Dossier, Partial<Command>][] = [
      ['not-visible', { ...suspended, status: 'ended' }, everythingWrong],
      ['stale-version', { ...suspended, status: 'ended' }, { ...everythingWrong, sender: seen }],
      [
        'unknown-event',
        { ...suspended, status: 'ended' },
        { ...everythingWrong, sender: seen, expectedVersion: 2 },
      ],
      [
        'system-only',
        { ...suspended, status: 'ended' },
        { ...everythingWrong, sender: seen, expectedVersion: 2, event: 'CLOCK_EXPIRED' },
      ],
      [
        'dossier-ended',
        { ...suspended, status: 'ended' },
        { ...everythingWrong, sender: seen, expectedVersion: 2, event: 'DECIDE' },
      ],
      [
        'dossier-suspended',
        suspended,
        { ...everythingWrong, sender: seen, expectedVersion: 2, event: 'DECIDE' },
      ],
      ['not-available', state, { ...everythingWrong, sender: seen, expectedVersion: 2, event: 'DECIDE' }],
      ['not-permitted', state, { ...everythingWrong, sender: seen, expectedVersion: 2, event: 'ASSESS' }],
      ['payload-invalid', state, { payload: { favourable: 'yes' }, occurredAt: momentOf('2026-01-22') }],
      ['occurred-in-future', state, { occurredAt: momentOf('2026-01-22') }],
      [null, state, {}],
    ];
    for (const [code, dossier, changes] of steps) expect(codeOf(dossier, changes)).toBe(code);
  });

  test('the legal date is judged before the conditions, and the conditions before the clocks', () => {
    const unassessed = WellDossier.awaitingDecision().state;
    const dossier: Dossier = {
      ...unassessed,
      facts: { ...unassessed.facts, favourable: false } as Dossier['facts'],
    };
    const decision = { event: 'DECIDE', payload: { allowedDepth: 60 }, sender: chair };
    expect(codeOf(dossier, { ...decision, occurredAt: momentOf('2026-02-01') }, '2026-02-03')).toBe(
      'occurred-before-previous',
    );
    expect(codeOf(dossier, { ...decision, occurredAt: momentOf('2026-02-03') }, '2026-02-03')).toBe(
      'condition-not-met',
    );
    expect(codeOf(unassessed, { ...decision, occurredAt: momentOf('2026-02-03') }, '2026-02-03')).toBe(
      'forbidden-before',
    );
  });
});

test.each(['DIG', 'constructor', '__proto__', 'toString', '', 'xstate.init', '*'])(
  '%j is no event',
  (event) => {
    const asked = { event, by: officer, at: '2026-01-21' };
    expect(WellDossier.underExamination().refusalOf(asked)).toEqual({ code: 'unknown-event', event });
  },
);

describe('visibility', () => {
  const dossier = WellDossier.underExamination();

  test('a dossier does not exist for those whose party has no part in it', () => {
    expect(dossier.refusalOf({ ...ASSESSMENT, by: stranger, at: '2026-01-21' })).toEqual({
      code: 'not-visible',
    });
  });

  test('readers of the province see it, and may still send nothing', () => {
    const auditor = actorOf('auditor', 'hn.thanh-tra');
    expect(dossier.refusalOf({ ...ASSESSMENT, by: auditor, at: '2026-01-21' })).toMatchObject({
      code: 'not-permitted',
    });
    const elsewhere = actorOf('auditor', 'bd.thanh-tra', { province: 'bd' });
    expect(dossier.refusalOf({ ...ASSESSMENT, by: elsewhere, at: '2026-01-21' })).toEqual({
      code: 'not-visible',
    });
  });

  test('an assignment counts on the day of the act, from its first day to its last', () => {
    const limited = (from: string, to: string | null): Actor =>
      actorOf('handler', 'hn.so-cong-thuong', { from, to });
    const refusal = (by: Actor) =>
      dossier.refusalOf({ ...ASSESSMENT, by, at: '2026-01-20', recorded: '2026-01-21' })?.code ?? null;
    expect(refusal(limited('2026-01-21', '2026-01-21'))).toBeNull();
    expect(refusal(limited('2026-01-22', null))).toBe('not-visible');
    expect(refusal(limited('2000-01-01', '2026-01-20'))).toBe('not-visible');
  });
});

describe('who may', () => {
  const dossier = WellDossier.underExamination();
  const actorIn = (by: Actor) => dossier.after({ ...ASSESSMENT, by, at: '2026-01-21' }).decision?.entry.actor;

  test('a handler does, and is named with role and party', () => {
    expect(actorIn(officer)).toEqual({
      user: 'handler@hn.so-cong-thuong',
      role: 'handler',
      party: 'hn.so-cong-thuong',
    });
  });

  test('a leader may do what a handler may', () => {
    expect(actorIn(head)).toMatchObject({ role: 'leader' });
  });

  test('a handler may not do what needs the leader', () => {
    expect(
      dossier.refusalOf({ event: 'SUSPEND', payload: SUSPENSION, by: officer, at: '2026-01-21' }),
    ).toEqual({
      code: 'not-permitted',
      event: 'SUSPEND',
      permits: [{ capacity: 'owner', role: 'leader' }],
      basis: { instrument: 'TT 03/2025/TT-VPCP', article: 'Phụ lục I, Mẫu 05', confidence: 'C-2ND' },
    });
  });

  test('the owner is whoever owns a state that the dossier is in', () => {
    expect(dossier.refusalOf({ event: 'CLAIM', by: clerk, at: '2026-01-21' })?.code).toBe('not-permitted');
    expect(dossier.refusalOf({ event: 'CLAIM', by: officer, at: '2026-01-21' })).toBeNull();
    expect(WellDossier.lodged().refusalOf({ event: 'CLAIM', by: clerk, at: '2026-01-06' })).toBeNull();
  });

  test('the successor of a unit may do what that unit might', () => {
    const successor = actorOf('handler', 'hn.so-moi', { covers: ['hn.so-moi', 'hn.so-cong-thuong'] });
    expect(actorIn(successor)).toEqual({ user: 'handler@hn.so-moi', role: 'handler', party: 'hn.so-moi' });
  });

  test('of several assignments the permitted one acts, the leader first', () => {
    const both: Actor = {
      user: 'both',
      assignments: [
        assignment('handler', 'hn.xa-an'),
        assignment('handler', 'hn.so-cong-thuong'),
        assignment('leader', 'hn.so-cong-thuong'),
      ],
    };
    expect(actorIn(both)).toEqual({ user: 'both', role: 'leader', party: 'hn.so-cong-thuong' });
  });

  test('the System may send what a person may, and a person no fact', () => {
    const { entry } = dossier.after({ ...ASSESSMENT, by: 'system', at: '2026-01-21' }).decision ?? {};
    expect(entry?.actor).toEqual({ user: 'system', role: 'system', party: null });
    const fact = { event: 'CLOCK_EXPIRED', payload: { clock: 'examination' }, by: head, at: '2026-01-21' };
    expect(dossier.refusalOf(fact)).toEqual({ code: 'system-only', event: 'CLOCK_EXPIRED' });
  });
});

describe('the two times', () => {
  const dossier = WellDossier.underExamination();
  const previous = '2026-01-19T10:00:00.000Z';
  const ask = (at: string, recorded: string, changes: { by?: Actor; reason?: string } = {}) =>
    dossier.refusalOf({ ...ASSESSMENT, at, recorded, ...changes });

  test('an entry keeps both', () => {
    const { entry } =
      dossier.after({ ...ASSESSMENT, at: '2026-01-20', recorded: '2026-01-22' }).decision ?? {};
    expect(entry).toMatchObject({
      occurredAt: momentOf('2026-01-20'),
      recordedAt: momentOf('2026-01-22'),
      backdatingReason: null,
    });
  });

  test('the legal date is never in the future', () => {
    expect(ask('2026-01-21 09:00', '2026-01-21 09:00')).toBeNull();
    expect(ask('2026-01-21 09:01', '2026-01-21 09:00')).toEqual({
      code: 'occurred-in-future',
      occurredAt: momentOf('2026-01-21 09:01'),
      now: momentOf('2026-01-21 09:00'),
    });
  });

  test('nor before the previous entry', () => {
    expect(ask(previous, '2026-01-20')).toBeNull();
    expect(ask('2026-01-19 16:59', '2026-01-20')).toEqual({
      code: 'occurred-before-previous',
      occurredAt: momentOf('2026-01-19 16:59'),
      previous,
    });
  });

  test('the note that a clock is overdue is no entry that an act could not precede', () => {
    const overdue = dossier.settled('2026-02-14');
    expect(overdue.refusalOf({ ...ASSESSMENT, at: '2026-02-12', recorded: '2026-02-14' })).toBeNull();
  });

  test('reaching back further than five working days needs the leader and a reason', () => {
    // From Tuesday 20/01 to Tuesday 27/01 are five working days.
    const reason = 'Hồ sơ giấy chuyển chậm';
    expect(ask('2026-01-20', '2026-01-27')).toBeNull();
    expect(ask('2026-01-20', '2026-01-28')).toEqual({
      code: 'backdating-needs-leader',
      workingDays: 6,
      allowed: 5,
    });
    expect(ask('2026-01-20', '2026-01-28', { reason })).toEqual({
      code: 'backdating-needs-leader',
      workingDays: 6,
      allowed: 5,
    });
    expect(ask('2026-01-20', '2026-01-28', { by: head })).toEqual({
      code: 'backdating-needs-reason',
      workingDays: 6,
      allowed: 5,
    });
    expect(ask('2026-01-20', '2026-01-28', { by: head, reason })).toBeNull();
    const { entry } =
      dossier.after({ ...ASSESSMENT, by: head, reason, at: '2026-01-20', recorded: '2026-01-28' }).decision ??
      {};
    expect(entry?.backdatingReason).toBe(reason);
  });

  test('a leader elsewhere does not make the sender the leader of this unit', () => {
    const leaderElsewhere: Actor = {
      user: 'x',
      assignments: [assignment('handler', 'hn.so-cong-thuong'), assignment('leader', 'hn.xa-an')],
    };
    expect(ask('2026-01-20', '2026-01-28', { by: leaderElsewhere, reason: 'x' })?.code).toBe(
      'backdating-needs-leader',
    );
  });

  test('the System reaches back as far as it must, but not before the future', () => {
    const settled = dossier.settled('2026-02-14', '2026-06-01');
    expect(settled.decision?.entry).toMatchObject({
      event: 'CLOCK_EXPIRED',
      recordedAt: momentOf('2026-06-01'),
    });
    const early = {
      event: 'CLOCK_EXPIRED',
      payload: { clock: 'examination' },
      at: '2026-02-14',
      recorded: '2026-02-13',
    };
    expect(dossier.refusalOf(early)?.code).toBe('occurred-in-future');
  });
});

describe('conditions', () => {
  const at = '2026-04-06';

  test('name the one that fails first, with its article under the regime of the dossier', () => {
    const unfavourable = WellDossier.underExamination()
      .after({ event: 'BEGIN_VISIT', by: officer, at: '2026-02-02' })
      .after({ event: 'END_VISIT', by: officer, at: '2026-02-02' })
      .after({ ...ASSESSMENT, payload: { favourable: false }, at: '2026-02-02' });
    expect(unfavourable.refusalOf({ ...DECISION, payload: { allowedDepth: 900 }, at })).toEqual({
      code: 'condition-not-met',
      condition: 'isAssessedFavourably',
      refusal: 'Hồ sơ chưa được đánh giá đạt yêu cầu.',
      detail: null,
      basis: house,
    });
  });

  test('give their figures', () => {
    expect(
      WellDossier.awaitingDecision().refusalOf({ ...DECISION, payload: { allowedDepth: 81 }, at }),
    ).toMatchObject({
      condition: 'depthIsAllowed',
      detail: 'Cho phép 81 m, đề nghị 80 m.',
    });
  });

  test('refuse an event only when every transition that answers it refuses', () => {
    const open = WellDossier.lodged('2026-01-05', { targetDate: '2026-01-08' });
    expect(open.settled('2026-01-10').state.value).toBe('open');
  });
});

describe('a payload', () => {
  const dossier = WellDossier.underExamination();

  test('is refused with every fault', () => {
    const rejection = dossier.refusalOf({
      ...ASSESSMENT,
      payload: { favourable: 1, other: 2 },
      at: '2026-01-21',
    });
    expect(rejection).toEqual({
      code: 'payload-invalid',
      event: 'ASSESS',
      faults: [
        { path: '', keyword: 'additionalProperties', params: { additionalProperty: 'other' } },
        { path: '/favourable', keyword: 'type', params: { type: 'boolean' } },
      ],
    });
  });

  test.each([['2026-02-30'], ['0000-01-01'], ['0999-12-31'], ['tomorrow'], ['2026-1-5']])(
    'has no date such as %s',
    (date) => {
      const lodgement = {
        event: 'LODGE',
        payload: { subject: 'Giếng', depth: 8, group: 'A', targetDate: date },
        by: investor,
        at: '2026-01-05',
      };
      expect(new WellDossier().refusalOf(lodgement)).toMatchObject({
        code: 'payload-invalid',
        faults: [{ path: '/targetDate', keyword: 'format' }],
      });
    },
  );
});

describe('a decision', () => {
  test('to lodge fixes regime, parties and date, and is the first entry', () => {
    const { state, decision } = WellDossier.lodged();
    expect(state).toMatchObject({
      code: CODE,
      regime: 'R2',
      acceptedOn: '2026-01-05',
      value: 'open',
      status: 'active',
      version: 1,
    });
    expect(state.facts).toMatchObject({ province: 'hn', parties: PARTIES, subject: 'Giếng An' });
    expect(decision).toMatchObject({
      before: null,
      after: state,
      effects: [{ type: 'notify', params: { to: ['localAuthority'], notice: 'lodged' } }],
      entry: {
        sequence: 1,
        kind: 'lodged',
        before: null,
        after: 'open',
        given: givenOn('2026-01-05'),
        definitionHash: procedure.definitionHash,
      },
    });
  });

  test('leaves its input as it was', () => {
    const before = WellDossier.underExamination();
    const copy = structuredClone(before.state);
    before.after({ event: 'REQUEST_SUPPLEMENT', payload: SUPPLEMENT_REQUEST, by: officer, at: '2026-01-21' });
    expect(before.state).toEqual(copy);
  });

  test('is the same for the same input', () => {
    const dossier = WellDossier.underExamination();
    const asked = { ...ASSESSMENT, at: '2026-01-21' };
    expect(dossier.attempt(asked)).toEqual(dossier.attempt(asked));
  });

  test('after the end only corrects', () => {
    const ended = WellDossier.lodged().after({
      event: 'WITHDRAW',
      payload: { reason: 'Thôi' },
      by: investor,
      at: '2026-01-06',
    });
    expect(ended.refusalOf({ ...ASSESSMENT, at: '2026-01-07' })).toEqual({
      code: 'dossier-ended',
      event: 'ASSESS',
      state: 'withdrawn',
    });
    const corrected = ended.after({ ...CORRECTION, at: '2026-01-07' });
    expect(corrected.state).toMatchObject({ value: 'withdrawn', status: 'ended', version: 3 });
    expect(corrected.state.facts.corrections).toHaveLength(1);
    expect(corrected.decision?.entry.kind).toBe('corrected');
  });

  test('while suspended does only what is open then', () => {
    const suspended = WellDossier.underExamination().after({
      event: 'SUSPEND',
      payload: SUSPENSION,
      by: head,
      at: '2026-01-21',
    });
    expect(suspended.refusalOf({ ...ASSESSMENT, at: '2026-01-22' })).toEqual({
      code: 'dossier-suspended',
      event: 'ASSESS',
      since: '2026-01-21',
    });
    expect(suspended.refusalOf({ ...CORRECTION, at: '2026-01-22' })).toBeNull();
    const resumed = suspended.after({ event: 'RESUME', payload: SUSPENSION, by: head, at: '2026-01-22' });
    expect(resumed.refusalOf({ ...ASSESSMENT, at: '2026-01-22' })).toBeNull();
  });

  test('that a unit was succeeded hands over its part and its work', () => {
    const claimed = WellDossier.underExamination().after({ event: 'CLAIM', by: officer, at: '2026-01-21' });
    const payload = { from: 'hn.so-cong-thuong', to: 'hn.so-moi', instrument: 'NQ 1' };
    const succeeded = claimed.after({ event: 'UNIT_SUCCEEDED', payload, at: '2026-03-01' });
    expect(succeeded.state.facts).toMatchObject({
      assignee: null,
      parties: { ...PARTIES, industryDepartment: ['hn.so-moi'] },
    });
    expect(succeeded.decision?.entry).toMatchObject({
      kind: 'unitSucceeded',
      occurredAt: momentOf('2026-03-01'),
    });
  });
});
