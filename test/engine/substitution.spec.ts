import type { Assignment } from '../../src/engine/command.js';
import { canSee, findPermitted, reaches } from '../../src/engine/authorize.js';
import { availableTransitions } from '../../src/engine/available-transitions.js';
import { by } from '../../workflows/vocabulary/role.js';
import {
  assignment,
  clerk,
  head,
  momentOf,
  officer,
  PARTIES,
  procedure,
  WellDossier,
} from './support/well-dossier.js';

const DEPARTMENT = 'hn.so-cong-thuong';
const EXAMINING = { procedures: ['well-permit'], states: ['examining'] };
const standIn = (changes: Partial<Assignment> = {}): Assignment =>
  assignment('leader', DEPARTMENT, { onBehalfOf: head.user, scope: EXAMINING, ...changes });
const deputy = (...assignments: readonly Assignment[]) => ({ user: 'deputy', assignments });
const suspend = (by: ReturnType<typeof deputy>) => ({
  event: 'SUSPEND',
  payload: { ground: 'Chờ quy hoạch', documentNumber: '7/QĐ' },
  by,
  at: '2026-01-21',
});

describe('whoever stands in for another', () => {
  const examining = WellDossier.underExamination();

  test('may do what the other may, and the journal says on whose behalf', () => {
    const after = examining.after(suspend(deputy(standIn())));
    expect(after.decision?.entry.actor).toEqual({
      user: 'deputy',
      role: 'leader',
      party: DEPARTMENT,
      onBehalfOf: head.user,
    });
  });

  test('sees and does nothing outside the scope', () => {
    const elsewhere = [
      standIn({ scope: { procedures: ['another'], states: null } }),
      standIn({ scope: { procedures: null, states: ['awaitingDecision'] } }),
      standIn({ from: '2026-01-22' }),
      standIn({ to: '2026-01-20' }),
    ];
    for (const each of elsewhere) {
      expect(examining.refusalOf(suspend(deputy(each)))).toEqual({ code: 'not-visible' });
    }
    const alsoConsulted = deputy(standIn({ scope: { procedures: null, states: [] } }), ...clerk.assignments);
    expect(examining.refusalOf(suspend(alsoConsulted))).toMatchObject({ code: 'not-permitted' });
  });

  test('is offered the same as the other', () => {
    const offeredTo = (actor: ReturnType<typeof deputy>) =>
      availableTransitions(procedure, examining.state, actor, momentOf('2026-01-21'));
    expect(offeredTo(deputy(standIn()))).toEqual(offeredTo(deputy(...head.assignments)));
  });

  test('acts in their own name wherever that is enough', () => {
    const handler = deputy(standIn(), ...officer.assignments);
    const claim = { event: 'CLAIM', by: handler, at: '2026-01-21' };
    expect(examining.after(claim).decision?.entry.actor).toEqual({
      user: 'deputy',
      role: 'handler',
      party: DEPARTMENT,
    });
    expect(examining.after(suspend(handler)).decision?.entry.actor).toMatchObject({ onBehalfOf: head.user });
  });

  test('acts as the absent leader where only a leader may date an act so far back', () => {
    const handler = deputy(standIn(), ...officer.assignments);
    const claim = { event: 'CLAIM', at: '2026-01-21', recorded: '2026-02-12', reason: 'Hồ sơ giấy' };
    expect(examining.after({ ...claim, by: handler }).decision?.entry.actor).toMatchObject({
      role: 'leader',
      onBehalfOf: head.user,
    });
    expect(examining.refusalOf({ ...claim, by: officer })).toMatchObject({ code: 'backdating-needs-leader' });
  });
});

describe('a scope', () => {
  const step = { procedure: 'well-permit', state: 'examining' };

  test('reaches everything where it sets no limit, and nothing but what it names', () => {
    expect(reaches(assignment('handler', DEPARTMENT), step)).toBe(true);
    expect(reaches(standIn({ scope: { procedures: null, states: null } }), step)).toBe(true);
    expect(reaches(standIn(), step)).toBe(true);
    expect(reaches(standIn(), { ...step, state: 'decided' })).toBe(false);
    expect(reaches(standIn(), { ...step, procedure: 'another' })).toBe(false);
  });

  test('is asked by what is seen and by what is permitted alike', () => {
    const actor = deputy(standIn());
    const facts = { parties: PARTIES, province: 'hn' };
    const place = { ...step, taking: { parties: PARTIES }, owners: ['industryDepartment' as const] };
    for (const state of ['examining', 'awaitingDecision']) {
      const isSeen = canSee(actor, { facts, procedure: { code: 'well-permit' }, value: state }, '2026-01-21');
      const isPermitted =
        findPermitted(actor, [by('owner', 'handler')], { ...place, state }, '2026-01-21').length > 0;
      expect({ state, isSeen, isPermitted }).toEqual({
        state,
        isSeen: state === 'examining',
        isPermitted: state === 'examining',
      });
    }
  });
});
