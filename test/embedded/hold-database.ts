// Starts the embedded database in the folder that it is given, says so, and waits to be killed.
import { startEmbeddedPostgres } from '../../src/embedded/embedded-postgres.js';

const [, , dataDir = ''] = process.argv;
const { adminUrl } = await startEmbeddedPostgres({ dataDir, log: () => undefined });
process.stdout.write(`${adminUrl}\n`);
setInterval(() => undefined, 60_000);
