import './register-typescript.mjs';

/** Jest's globalSetup of the int and e2e tiers; the workers inherit the environment. */
export default async function startPostgres() {
  const { startTestPostgres } = await import('./postgres.ts');
  globalThis.testPostgres = await startTestPostgres();
  // A run that is broken off gets no globalTeardown.
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void globalThis.testPostgres.stop().finally(() => process.exit(1)));
  }
  process.env.TEST_POSTGRES_ADMIN_URL = globalThis.testPostgres.adminUrl;
}
