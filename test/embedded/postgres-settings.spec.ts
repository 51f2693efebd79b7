import { settingsFor } from '../../src/embedded/postgres-settings.js';

const GIBIBYTE = 1024 ** 3;

test.each([
  { gibibytes: 0.25, pages: '128MB', cache: '256MB' },
  { gibibytes: 2, pages: '512MB', cache: '1024MB' },
  { gibibytes: 4, pages: '1024MB', cache: '2048MB' },
  { gibibytes: 64, pages: '1024MB', cache: '32768MB' },
])('of $gibibytes GiB, a quarter holds pages, within bounds', ({ gibibytes, pages, cache }) => {
  const settings = settingsFor(gibibytes * GIBIBYTE);
  expect(settings.shared_buffers).toBe(pages);
  expect(settings.effective_cache_size).toBe(cache);
});
