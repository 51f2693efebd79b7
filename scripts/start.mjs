// npm start: everything in one process. npm run start:api, npm run start:worker: the parts.
import { prepare } from './prepare.mjs';

const ENTRIES = { all: 'main.js', api: 'main.js', worker: 'worker.js' };
const role = process.argv[2] ?? 'all';

if (!(role in ENTRIES)) {
  console.error(`There is no part '${role}' to start: it is 'api', 'worker', or nothing for all in one.`);
  process.exit(1);
}

prepare();
process.env.ROLE = role;
// In this very process, so that signals and the exit code need no passing on.
await import(`../dist/src/${ENTRIES[role]}`);
