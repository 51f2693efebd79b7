// Claims the folder that it is given and says how that went; keeps the claim until stdin ends.
import { EmbeddedPostgresError } from '../../src/embedded/embedded-postgres-error.js';
import { claimOwnership } from '../../src/embedded/ownership.js';

const [, , folder = ''] = process.argv;
try {
  await claimOwnership(folder);
  process.stdout.write('owner\n');
} catch (fault) {
  process.stdout.write(fault instanceof EmbeddedPostgresError ? 'refused\n' : `${String(fault)}\n`);
}
process.stdin.resume();
