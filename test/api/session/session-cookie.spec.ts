import type { FastifyReply, FastifyRequest } from 'fastify';

import { SessionCookie } from '../../../src/api/session/session-cookie.js';

const TOKEN = 'A'.repeat(43);
const requestWith = (cookies: Record<string, string>) => ({ cookies }) as unknown as FastifyRequest;

describe('the cookie of a session', () => {
  test('is taken only over HTTPS and for this host alone, where there is HTTPS', () => {
    const written: unknown[] = [];
    const reply = { setCookie: (...args: unknown[]) => written.push(...args) } as unknown as FastifyReply;
    new SessionCookie(true).write(reply, { token: TOKEN, expiresAt: '2026-11-22T10:00:00.000Z' });
    expect(written).toEqual([
      '__Host-ccn-session',
      TOKEN,
      {
        path: '/',
        httpOnly: true,
        sameSite: 'strict',
        secure: true,
        expires: new Date('2026-11-22T10:00:00.000Z'),
      },
    ]);
  });

  test('is read by its own name', () => {
    expect(new SessionCookie(false).read(requestWith({ 'ccn-session': TOKEN }))).toBe(TOKEN);
    expect(new SessionCookie(true).read(requestWith({ 'ccn-session': TOKEN }))).toBeNull();
  });

  test.each(['', 'x', `${TOKEN}A`, `${TOKEN.slice(1)}=`, `${TOKEN.slice(1)}\0`])(
    'is no token of ours: %j',
    (token) => {
      expect(new SessionCookie(false).read(requestWith({ 'ccn-session': token }))).toBeNull();
    },
  );
});
