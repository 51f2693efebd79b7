import './register-typescript.mjs';

/** Jest's globalSetup of the int and e2e tiers; the workers inherit the environment. */
export default async function startPostgres() {
  const { startTestPostgres } = await import('./postgres.ts');
  globalThis.testPostgres = await startTestPostgres();
  process.env.TEST_POSTGRES_ADMIN_URL = globalThis.testPostgres.adminUrl;
}
