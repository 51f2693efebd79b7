import {
  comparePasswordOfNobody,
  hashPassword,
  isPassword,
} from '../../../src/application/session/password.js';

describe('passwords', () => {
  test('are kept as argon2id, each with a salt of its own', async () => {
    const [first, second] = await Promise.all([hashPassword('bí mật'), hashPassword('bí mật')]);
    expect(first).toMatch(/^\$argon2id\$/);
    expect(first).not.toBe(second);
    expect(await isPassword(first, 'bí mật')).toBe(true);
    expect(await isPassword(first, 'bí mật ')).toBe(false);
  });

  test('are wrong for a hash that cannot be read, and for nobody', async () => {
    expect(await isPassword('rubbish', 'x')).toBe(false);
    expect(await comparePasswordOfNobody('x')).toBe(false);
  });
});
