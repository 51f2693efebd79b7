import { Turnstile } from '../../../src/application/session/turnstile.js';

/** Work that ends when the test says so. */
function heldWork() {
  const releases: (() => void)[] = [];
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise<void>((resolve) => releases.push(resolve));
    inside -= 1;
  };
  return { work, release: () => releases.shift()?.(), most: () => most };
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test('a turnstile lets so many in, keeps the others waiting, and says when the queue is full', async () => {
  const turnstile = new Turnstile(2, 3);
  const held = heldWork();
  const passing = Array.from({ length: 5 }, () => turnstile.pass(held.work));
  await turn();
  expect(turnstile.isOpen()).toBe(false);
  for (let left = 0; left < 5; left += 1) {
    held.release();
    await turn();
  }
  await Promise.all(passing);
  expect(held.most()).toBe(2);
  expect(turnstile.isOpen()).toBe(true);
});

test('a turnstile gives the place back when the work fails', async () => {
  const turnstile = new Turnstile(1, 1);
  await expect(turnstile.pass(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(turnstile.pass(() => Promise.resolve('yes'))).resolves.toBe('yes');
});
