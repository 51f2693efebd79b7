import { waitAfter } from '../../../src/application/session/login-throttle.js';

test('the first failures are free, then each one doubles the wait, up to the window', () => {
  const waits = [0, 4, 5, 6, 7, 8, 14, 100].map((failures) => waitAfter(failures, 5));
  expect(waits).toEqual([0, 0, 2, 4, 8, 16, 900, 900]);
});
