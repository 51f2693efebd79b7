// npm run screenshots: writes the pictures of docs/screenshots anew, from the real service on a day that stands still.
import { fileURLToPath } from 'node:url';
import { expect } from 'expect';
import '../test/support/register-typescript.mjs';
import { prepare } from './prepare.mjs';

const FOLDER = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));

prepare();
// The tests' client holds every answer to the API's document, by the word that jest gives them.
globalThis.expect = expect;
const { startTestPostgres } = await import('../test/support/postgres.ts');
const postgres = await startTestPostgres();
process.env.TEST_POSTGRES_ADMIN_URL = postgres.adminUrl;
try {
  const { takeScreenshots } = await import('../test/web/support/screenshots.ts');
  await takeScreenshots(FOLDER, (name) => console.log(`docs/screenshots/${name}`));
} finally {
  await postgres.stop();
}
