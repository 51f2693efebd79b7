import { notify } from '../../workflows/vocabulary/effect.js';
import { handlerOf, leaderOf, runsOut, someoneAt, theSystem, timePasses } from './act.js';
import { letters } from './letter.js';
import { given } from './specification.js';

const clerk = handlerOf('localAuthority');

describe('a specification that is true', () => {
  it('says what a step leads to', () => {
    given(letters)
      .inState('open')
      .when(clerk.does('ANSWER').on('2026-09-22'))
      .then({
        state: 'answered',
        clocks: { answer: 'stopped' },
        effects: [notify('answered', 'localAuthority')],
        facts: { subject: 'Hộ kinh doanh' },
      });
  });

  it('says what lodging leads to, under the regime of the date', () => {
    given(letters)
      .inState('notLodged')
      .when(clerk.does('LODGE').on('2025-06-20'))
      .then({ state: 'open', clocks: { answer: '2025-06-27 17:00' }, facts: { regime: 'R1' } });
  });

  it('says why a step is refused', () => {
    const open = given(letters).inState('open');
    open.when(clerk.does('ANSWER', { polite: false })).thenUnless('answerIsPolite', {
      refusal: 'Thư trả lời phải lịch sự.',
    });
    open.when(someoneAt('hn.ubnd-xa-y', 'handler').does('ANSWER')).thenRefused('not-visible');
    open.when(clerk.does('ANSWER', { polite: undefined })).thenRefused('payload-invalid');
  });

  it('changes a lodgement one level deep', () => {
    given(letters)
      .acceptedOn('2026-09-22', { sender: { name: 'Hợp tác xã' } })
      .inState('open')
      .when(clerk.does('CLAIM'))
      .then({ facts: { subject: 'Hợp tác xã', acceptedOn: '2026-09-22' } });
  });

  it('fixes the parameters at the lodgement', () => {
    const { facts } = given(letters).withParameters({ 'letters.kept': 5 }).inState('open').dossier();
    expect(facts.parameters).toEqual({ 'letters.kept': 5 });
  });
});

describe('time', () => {
  it('passes to the end of a clock', () => {
    given(letters).inState('open').when(runsOut('answer')).then({ state: 'forgotten' });
  });

  it('passes to a date, or to an hour of it', () => {
    const open = given(letters).inState('open');
    open.when(timePasses('2026-09-27')).then({ state: 'open', clocks: { answer: '2026-09-28 17:00' } });
    open.when(timePasses('2026-09-28', '16:59')).then({ state: 'open' });
    open.when(timePasses('2026-09-28')).then({ state: 'forgotten' });
  });

  it('settles what fell due before an act is decided', () => {
    given(letters)
      .inState('open')
      .when(clerk.does('ANSWER').on('2026-09-29'))
      .thenRefused('dossier-ended', { state: 'forgotten' });
  });

  it('lets a unit that ended be succeeded before an act, and the act be its successor’s', () => {
    given(letters)
      .acceptedOn('2025-06-27')
      .inState('open')
      .when(clerk.does('CLAIM').on('2025-07-01'))
      .then({ facts: { assignee: 'handler@hn.ubnd-xa-x', parties: { localAuthority: ['hn.ubnd-xa-x'] } } });
  });

  it('may be recorded late, by the leader and with a reason', () => {
    const open = given(letters).acceptedOn('2026-09-21').inState('open');
    const late = (person: typeof clerk) => person.does('ANSWER').on('2026-09-22');
    open.when(late(clerk).recordedOn('2026-10-22')).thenRefused('backdating-needs-leader');
    open
      .when(late(leaderOf('localAuthority')).recordedOn('2026-10-22', 'Hồ sơ giấy.'))
      .then({ state: 'answered', clocks: { answer: 'stopped' } });
  });

  it('stands still for the System, which reports what it is asked to', () => {
    given(letters)
      .inState('open')
      .when(theSystem.does('CLOCK_EXPIRED', { clock: 'answer' }).on('2026-09-28', '17:00'))
      .then({ state: 'forgotten' });
  });
});

describe('a specification that is false fails', () => {
  const open = given(letters).inState('open');
  const answer = clerk.does('ANSWER').on('2026-09-22');

  it.each([
    ['another state', { state: 'forgotten' }],
    ['another due date', { clocks: { answer: '2026-09-25' } }],
    ['another effect', { effects: [] }],
    ['another fact', { facts: { subject: 'Ai đó' } }],
  ])('by %s', (_, expected) => {
    expect(() => open.when(answer).then(expected)).toThrow();
  });

  it('by a clock that is open and not named', () => {
    expect(() => open.when(clerk.does('CLAIM')).then({ clocks: {} })).toThrow();
  });

  it('by a refusal where an acceptance was expected, and the other way round', () => {
    const rude = clerk.does('ANSWER', { polite: false });
    expect(() => open.when(rude).then({ state: 'answered' })).toThrow(/answerIsPolite/);
    expect(() => open.when(answer).thenRefused('condition-not-met')).toThrow();
  });

  it('by another reason than the one given', () => {
    const rude = clerk.does('ANSWER', { polite: false });
    expect(() => open.when(rude).thenUnless('answerIsKind')).toThrow();
  });

  it('by a history that the engine refuses', () => {
    const twice = given(letters).inState('answered').after(clerk.does('ANSWER'));
    expect(() => twice.when(clerk.does('CLAIM'))).toThrow(/'ANSWER' to be accepted, but: .*dossier-ended/);
  });

  it('by a journey that leads elsewhere, or is not told', () => {
    const astray = { ...letters, journeys: { answered: [] } };
    expect(() => given(astray).inState('answered')).toThrow();
    expect(() => given(letters).inState('lost')).toThrow(/journey to 'lost'/);
  });

  it('by a clock that does not run', () => {
    expect(() => given(letters).inState('open').when(runsOut('reminder'))).toThrow(/'reminder'/);
  });

  it('by a party that nobody is', () => {
    expect(() => open.when(handlerOf('investor').does('ANSWER'))).toThrow(/'investor'/);
  });
});
