import { SessionCache } from '../../../src/application/session/session-cache.js';

const NOW = '2026-11-22T02:00:00.000Z';
const signedIn = {
  actor: { user: 'u', assignments: [] },
  displayName: 'U',
  expiresAt: '2026-11-22T10:00:00.000Z',
};

describe('the memory of sessions', () => {
  test('lasts five seconds', () => {
    const cache = new SessionCache();
    cache.remember('a', signedIn, NOW, cache.beginLookUp());
    expect(cache.find('a', '2026-11-22T02:00:04.999Z')).toBe(signedIn);
    expect(cache.find('a', '2026-11-22T02:00:05.000Z')).toBeNull();
    expect(cache.find('b', NOW)).toBeNull();
  });

  test('never outlasts the session', () => {
    const cache = new SessionCache();
    cache.remember('a', { ...signedIn, expiresAt: '2026-11-22T02:00:01.000Z' }, NOW, cache.beginLookUp());
    expect(cache.find('a', '2026-11-22T02:00:01.000Z')).toBeNull();
  });

  test('ends with the session, also for a look-up that was under way', () => {
    const cache = new SessionCache();
    cache.remember('a', signedIn, NOW, cache.beginLookUp());
    cache.close('a');
    expect(cache.find('a', NOW)).toBeNull();
    cache.remember('a', signedIn, NOW, cache.beginLookUp());
    expect(cache.find('a', NOW)).toBeNull();
  });

  test('never holds somebody who stands in for another, so that a revocation is seen at once', () => {
    const cache = new SessionCache();
    const assignment = {
      role: 'handler',
      party: 'p',
      province: 'hn',
      covers: ['p'],
      from: '2026-01-01',
      to: null,
    } as const;
    const remember = (token: string, onBehalfOf: { onBehalfOf?: string }) =>
      cache.remember(
        token,
        { ...signedIn, actor: { user: 'u', assignments: [{ ...assignment, ...onBehalfOf }] } },
        NOW,
        cache.beginLookUp(),
      );
    remember('own', {});
    remember('substituted', { onBehalfOf: 'v' });
    expect(cache.find('own', NOW)).not.toBeNull();
    expect(cache.find('substituted', NOW)).toBeNull();
  });

  test('is emptied when roles change, also of what was being looked up', () => {
    const cache = new SessionCache();
    cache.remember('a', signedIn, NOW, cache.beginLookUp());
    const begun = cache.beginLookUp();
    cache.forgetAll();
    expect(cache.find('a', NOW)).toBeNull();
    cache.remember('a', signedIn, NOW, begun);
    expect(cache.find('a', NOW)).toBeNull();
  });
});
