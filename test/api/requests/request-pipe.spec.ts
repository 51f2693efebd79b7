import { DossierListParameters, TransitionBody } from '../../../src/api/dossiers/dossier.request.js';
import { DueParameters } from '../../../src/api/calendar/calendar.request.js';
import { Problem, type RequestFault } from '../../../src/api/problems/problem.js';
import { RequestPipe } from '../../../src/api/requests/request-pipe.js';

const pipe = new RequestPipe();
const TRANSITION = { event: 'CLAIM', payload: {}, expectedVersion: 1, commandId: 'c-1' };

async function faultsOf(type: new () => object, value: unknown): Promise<readonly RequestFault[]> {
  try {
    await pipe.transform(value, { type: 'body', metatype: type });
    return [];
  } catch (error) {
    if (error instanceof Problem) return (error.details.members as { faults: RequestFault[] }).faults;
    throw error;
  }
}

describe('the shape of a request', () => {
  test('is taken as it is, without what was left out', async () => {
    const read = await pipe.transform(TRANSITION, { type: 'body', metatype: TransitionBody });
    expect(read).toBeInstanceOf(TransitionBody);
    expect({ ...(read as object) }).toEqual(TRANSITION);
  });

  test('leaves a payload alone, whatever is in it', async () => {
    const payload = { when: '2026-09-21', list: [{ constructor: 1, length: 3 }], nothing: null };
    const read = await pipe.transform({ ...TRANSITION, payload }, { type: 'body', metatype: TransitionBody });
    expect((read as TransitionBody).payload).toBe(payload);
  });

  test.each([
    [{ ...TRANSITION, event: 1 }, '/event', 'phải là chuỗi ký tự'],
    [{ ...TRANSITION, event: '' }, '/event', 'không được để trống'],
    [{ ...TRANSITION, commandId: 'x'.repeat(101) }, '/commandId', 'không được dài quá 100 ký tự'],
    [{ ...TRANSITION, expectedVersion: '1' }, '/expectedVersion', 'phải là số nguyên'],
    [{ ...TRANSITION, expectedVersion: 1.5 }, '/expectedVersion', 'phải là số nguyên'],
    [{ ...TRANSITION, expectedVersion: -1 }, '/expectedVersion', 'không được nhỏ hơn 0'],
    [{ ...TRANSITION, payload: [] }, '/payload', 'phải là một đối tượng'],
    [{ ...TRANSITION, payload: null }, '/payload', 'phải là một đối tượng'],
    [{ ...TRANSITION, occurredAt: null }, '/occurredAt', 'phải là chuỗi ký tự'],
    [{ ...TRANSITION, sender: 'system' }, '/sender', 'là trường không có trong yêu cầu này'],
  ])('is refused with a Vietnamese sentence: %j', async (value, path, sentence) => {
    const faults = await faultsOf(TransitionBody, value);
    expect(faults).toEqual([expect.objectContaining({ path })]);
    expect(faults[0]?.sentence).toBe(sentence);
  });

  test('names every fault at once', async () => {
    const faults = await faultsOf(TransitionBody, undefined);
    expect(faults.map(({ path }) => path).sort()).toEqual([
      '/commandId',
      '/event',
      '/expectedVersion',
      '/payload',
    ]);
  });

  test('reads the numbers and flags of an address from text', async () => {
    const list = await pipe.transform({ limit: '20' }, { type: 'query', metatype: DossierListParameters });
    expect({ ...(list as object) }).toEqual({ limit: 20 });
    const due = { from: '2026-03-02', term: '25', unit: 'calendar-day', countStartDay: 'true', pauses: 'x' };
    expect(await faultsOf(DueParameters, due)).toEqual([expect.objectContaining({ path: '/pauses' })]);
    const read = await pipe.transform(
      { ...due, pauses: '2026-03-10..2026-03-20' },
      { type: 'query', metatype: DueParameters },
    );
    expect(read).toMatchObject({ term: 25, countStartDay: true, pauses: ['2026-03-10..2026-03-20'] });
  });

  test('takes an empty parameter of an address as left out, but an empty field of a body as a fault', async () => {
    const asked = { procedure: '', limit: '', q: 'x' };
    const read = await pipe.transform(asked, { type: 'query', metatype: DossierListParameters });
    expect({ ...(read as object) }).toEqual({ q: 'x' });
    expect(await faultsOf(TransitionBody, { ...TRANSITION, event: '' })).toHaveLength(1);
  });

  test.each(['0', '201', '1e2', ' 5', '-1', '5.0', ['5', '6']])('refuses %j as a limit', async (limit) => {
    expect(await faultsOf(DossierListParameters, { limit })).toEqual([
      expect.objectContaining({ path: '/limit' }),
    ]);
  });
});
