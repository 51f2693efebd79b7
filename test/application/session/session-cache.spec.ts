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
    cache.remember('a', signedIn, NOW);
    expect(cache.find('a', '2026-11-22T02:00:04.999Z')).toBe(signedIn);
    expect(cache.find('a', '2026-11-22T02:00:05.000Z')).toBeNull();
    expect(cache.find('b', NOW)).toBeNull();
  });

  test('never outlasts the session', () => {
    const cache = new SessionCache();
    cache.remember('a', { ...signedIn, expiresAt: '2026-11-22T02:00:01.000Z' }, NOW);
    expect(cache.find('a', '2026-11-22T02:00:01.000Z')).toBeNull();
  });

  test('ends with the session, also for a look-up that was under way', () => {
    const cache = new SessionCache();
    cache.remember('a', signedIn, NOW);
    cache.close('a');
    expect(cache.find('a', NOW)).toBeNull();
    cache.remember('a', signedIn, NOW);
    expect(cache.find('a', NOW)).toBeNull();
  });
});
