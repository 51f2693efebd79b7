import {
  csrfTokenOf,
  hashToken,
  isCsrfTokenOf,
  newSessionToken,
} from '../../../src/application/session/session-token.js';

describe('the tokens of a session', () => {
  const token = newSessionToken();

  test('are 256 random bits', () => {
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(newSessionToken()).not.toBe(token);
  });

  test('are not what the database keeps', () => {
    expect(hashToken(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashToken(token)).not.toContain(token);
  });

  test('give one CSRF token, which belongs to no other session', () => {
    const csrfToken = csrfTokenOf(token);
    expect(csrfToken).not.toBe(token);
    expect(isCsrfTokenOf(token, csrfToken)).toBe(true);
    expect(isCsrfTokenOf(newSessionToken(), csrfToken)).toBe(false);
    expect(isCsrfTokenOf(token, `${csrfToken}x`)).toBe(false);
    expect(isCsrfTokenOf(token, '')).toBe(false);
  });
});
