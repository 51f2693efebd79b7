import { availableTransitions } from '../../src/engine/available-transitions.js';
import type { Actor } from '../../src/engine/command.js';
import {
  chair,
  clerk,
  head,
  investor,
  momentOf,
  officer,
  procedure,
  SUSPENSION,
  WellDossier,
} from './support/well-dossier.js';
import { house } from './support/well-permit-facts.js';
import { wellPermit } from './support/well-permit.js';

const offered = (dossier: WellDossier, actor: Actor, now: string) =>
  availableTransitions(procedure, dossier.state, actor, momentOf(now));

/** What is open to a person, and why the rest is closed. */
function judged(dossier: WellDossier, actor: Actor, now: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    offered(dossier, actor, now).map(({ event, closedBy }) => [event, closedBy?.code ?? 'open']),
  );
}

const examining = WellDossier.underExamination();

describe('available transitions', () => {
  test('are the imperatives that the state takes, open or closed by permission', () => {
    expect(judged(examining, officer, '2026-01-21')).toEqual({
      CLAIM: 'open',
      REASSIGN: 'not-permitted',
      EXTEND: 'not-permitted',
      SUSPEND: 'not-permitted',
      RESUME: 'not-permitted',
      RECORD_DOCUMENT: 'open',
      CORRECT_ENTRY: 'not-permitted',
      ASSESS: 'open',
      BEGIN_VISIT: 'open',
      WITHDRAW: 'not-permitted',
      REQUEST_SUPPLEMENT: 'open',
    });
  });

  test('stand in the order of the definition', () => {
    const defined = Object.keys(wellPermit.events);
    const events = offered(examining, officer, '2026-01-21').map(({ event }) => event);
    expect(events).toEqual(defined.filter((event) => events.includes(event)));
  });

  test('carry what a form needs', () => {
    const [assess] = offered(examining, officer, '2026-01-21').filter(({ event }) => event === 'ASSESS');
    const { label, labelEn, payload, basis } = wellPermit.events.ASSESS ?? {};
    expect(assess).toEqual({
      event: 'ASSESS',
      label,
      labelEn,
      payloadSchema: payload,
      basis,
      closedBy: null,
    });
  });

  test('change with who asks, and with the day', () => {
    expect(judged(examining, investor, '2026-01-21')).toMatchObject({
      WITHDRAW: 'open',
      ASSESS: 'not-permitted',
    });
    expect(judged(examining, head, '2026-01-21')).toMatchObject({ SUSPEND: 'open', ASSESS: 'open' });
    const former: Actor = {
      user: 'x',
      assignments: officer.assignments.map((each) => ({ ...each, to: '2026-01-20' })),
    };
    expect(judged(examining, former, '2026-01-20').ASSESS).toBe('open');
    expect(judged(examining, former, '2026-01-21').ASSESS).toBe('not-permitted');
  });

  test('say which condition the facts alone already fail, with its sentence and basis', () => {
    const claimed = examining.after({ event: 'CLAIM', by: officer, at: '2026-01-20' });
    const byEvent = Object.fromEntries(
      offered(claimed, head, '2026-01-21').map(({ event, closedBy }) => [event, closedBy]),
    );
    expect(byEvent.CLAIM).toMatchObject({
      code: 'condition-not-met',
      condition: 'isUnassigned',
      refusal: 'Hồ sơ đã có người thụ lý.',
      detail: null,
    });
    expect(byEvent.RESUME).toMatchObject({ code: 'condition-not-met', condition: 'isSuspended' });
    expect(byEvent.SUSPEND).toBeNull();
  });

  test('leave a condition that reads the payload to the payload', () => {
    expect(judged(WellDossier.awaitingDecision(), chair, '2026-04-06').DECIDE).toBe('open');
    const unfavourable = WellDossier.underExamination()
      .after({ event: 'BEGIN_VISIT', by: officer, at: '2026-02-02' })
      .after({ event: 'END_VISIT', by: officer, at: '2026-02-02' })
      .after({ event: 'ASSESS', payload: { favourable: false }, by: officer, at: '2026-02-02' });
    const decide = offered(unfavourable, chair, '2026-04-06').find(({ event }) => event === 'DECIDE');
    expect(decide?.closedBy).toMatchObject({ condition: 'isAssessedFavourably', basis: house });
  });

  test('are closed while the dossier is suspended, but for those that are not', () => {
    const suspended = examining.after({ event: 'SUSPEND', payload: SUSPENSION, by: head, at: '2026-01-21' });
    expect(judged(suspended, head, '2026-01-22')).toMatchObject({
      ASSESS: 'dossier-suspended',
      EXTEND: 'dossier-suspended',
      RESUME: 'open',
      RECORD_DOCUMENT: 'open',
      CORRECT_ENTRY: 'open',
    });
  });

  test('after the end are the corrections', () => {
    const ended = WellDossier.lodged().after({
      event: 'WITHDRAW',
      payload: { reason: 'Thôi' },
      by: investor,
      at: '2026-01-06',
    });
    expect(judged(ended, head, '2026-01-07')).toEqual({ CORRECT_ENTRY: 'open' });
    expect(judged(ended, clerk, '2026-01-07')).toEqual({ CORRECT_ENTRY: 'not-permitted' });
  });

  test('hold what they promise: what is closed is refused for the same reason', () => {
    for (const dossier of [WellDossier.lodged(), examining, WellDossier.awaitingDecision()]) {
      for (const actor of [investor, clerk, officer, head, chair]) {
        for (const { event, closedBy } of offered(dossier, actor, '2026-04-06')) {
          const refusal = dossier.refusalOf({ event, payload: {}, by: actor, at: '2026-04-06' });
          const expected = closedBy?.code === 'not-permitted' ? 'not-permitted' : refusal?.code;
          if (closedBy === null)
            expect(refusal?.code ?? 'payload-invalid').toMatch(/^(payload-invalid|condition-not-met)$/);
          else expect(refusal?.code).toBe(expected);
        }
      }
    }
  });
});
