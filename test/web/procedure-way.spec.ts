import {
  findWay,
  keyOfMove,
  pathsOf,
  type ProcedureMove,
} from '../../web/src/screens/procedures/find-way.js';

const move = (from: string, event: string | null, to: string | null): ProcedureMove => ({
  from,
  event,
  to,
  trigger: event === null ? 'always' : 'event',
  conditions: [],
});
const claim = move('', 'CLAIM', null);
const lodge = move('notLodged', 'LODGE', 'compiling');
const send = move('compiling', 'SEND', 'checking');
const pass = move('checking', null, 'appraisal');
const fail = move('checking', null, 'compiling');
const withdraw = move('', 'WITHDRAW', 'withdrawn');
const transitions = [claim, lodge, send, pass, fail, withdraw];

test('a state value stands for every state in it', () => {
  expect([...pathsOf({ appraisal: { review: 'open', council: 'waiting' } })]).toEqual([
    ...['appraisal', 'appraisal.review', 'appraisal.review.open'],
    ...['appraisal.council', 'appraisal.council.waiting'],
  ]);
});

test('the way of a dossier has the states it was in, and the transitions it took, through passing states too', () => {
  const entry = (event: string, before: string | null, after: string, day: number) => ({
    ...{ event, before, after },
    occurredAt: `2026-09-0${String(day)}T02:00:00.000Z`,
  });
  const way = findWay({ transitions }, { code: '1', title: 'A', stateValue: 'appraisal' }, [
    entry('LODGE', null, 'compiling', 1),
    entry('CLAIM', 'compiling', 'compiling', 2),
    entry('SEND', 'compiling', 'appraisal', 3),
  ]);
  expect([...way.taken]).toEqual([lodge, send, pass].map(keyOfMove));
  expect([...way.current]).toEqual(['appraisal']);
  expect(way.stays.get('compiling')).toEqual([
    { from: '2026-09-01T02:00:00.000Z', to: '2026-09-03T02:00:00.000Z' },
  ]);
  expect(way.stays.get('appraisal')).toEqual([{ from: '2026-09-03T02:00:00.000Z', to: null }]);
});
