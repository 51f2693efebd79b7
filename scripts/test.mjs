// npm test [-- [--tier unit|int|e2e] [jest's own options and paths]]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOpenssl } from './openssl.mjs';
import { prepare, ROOT } from './prepare.mjs';
import { findRedisServer } from './redis-server.mjs';
import { summarise } from './summarise.mjs';

const args = process.argv.slice(2);
const tierAt = args.indexOf('--tier');
const [, tier] = tierAt === -1 ? [] : args.splice(tierAt, 2);

// Only the e2e tier starts the built program; the others compile what they load.
prepare({ build: tier === undefined || tier === 'e2e' });

const withoutRedis = tier !== 'unit' && findRedisServer() === undefined;
if (withoutRedis && process.env.CI === 'true') {
  console.error(
    'With CI=true the Redis tier may not be skipped: install redis-server, or set REDIS_SERVER_BIN.',
  );
  process.exit(1);
}

const { status, results } = await runJest();
if (withoutRedis) {
  console.log(
    '\n!!! THE REDIS TIER WAS SKIPPED: no redis-server is installed, and REDIS_SERVER_BIN names none. !!!',
  );
}
if (tier !== 'unit' && findOpenssl() === undefined) {
  console.log('\n!!! THE TESTS OF TIME-STAMPS WERE SKIPPED: there is no openssl. !!!');
}
console.log(`\n${summarise(results)}`);
process.exit(status);

async function runJest() {
  const folder = mkdtempSync(join(tmpdir(), 'ccn-test-results-'));
  const outputFile = join(folder, 'results.json');
  // jest takes every word after --selectProjects for a project, so it comes last.
  const flags = ['--json', '--outputFile', outputFile, ...(tier ? ['--selectProjects', tier] : [])];
  const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
  const options = `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`;
  const child = spawn(process.execPath, [jest, ...args, ...flags], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: options.trim() },
    stdio: ['inherit', 'ignore', 'inherit'],
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'exit');
  const read = existsSync(outputFile) ? JSON.parse(readFileSync(outputFile, 'utf8')) : undefined;
  rmSync(folder, { recursive: true, force: true });
  return { status: code ?? 1, results: read };
}
