// npm run check [-- [--no-cache] [--skip STEP]]: format, lint, dependency rules, types and the unit tier, two at a time.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ChangedFiles } from './changed-files.mjs';
import { prepare, ROOT } from './prepare.mjs';

const CACHE = join('node_modules', '.cache');
const skipped = process.argv[process.argv.indexOf('--skip') + 1];
const cached = !process.argv.includes('--no-cache');
const withCache = (name) =>
  cached ? ['--cache', '--cache-strategy', 'content', '--cache-location', join(CACHE, 'check', name)] : [];

// With its cache a typed lint rule may miss what a change in another file did, and a test what it reads
// without importing it; .ci/run goes without.
const changedFiles = new ChangedFiles(join(CACHE, 'check', 'unit.json'));
const changed = cached ? changedFiles.list() : null;
// The longest first, so that two lanes end together.
const STEPS = [
  [
    'unit',
    '../scripts/test.mjs',
    ['--tier', 'unit', '--silent', '--reporters', 'summary', '--maxWorkers', '2', ...relatedOnly()],
  ],
  ['lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0', ...withCache('eslint')]],
  [
    'types',
    'typescript/bin/tsc',
    ['--project', 'tsconfig.test.json', ...(cached ? [] : ['--incremental', 'false'])],
  ],
  [
    'web types',
    'typescript/bin/tsc',
    ['--project', 'web/tsconfig.json', ...(cached ? [] : ['--incremental', 'false'])],
  ],
  ['format', 'prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn', ...withCache('prettier')]],
  [
    'dependencies',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    [
      '--config',
      '.dependency-cruiser.cjs',
      ...['src', 'workflows', 'migrations', 'web'].filter((folder) => existsSync(join(ROOT, folder))),
    ],
  ],
];

prepare({ build: false });
const startedAt = Date.now();
const isStillGreen = changed?.length === 0;
if (isStillGreen) console.log('ok     unit         nothing has changed');
const waiting = STEPS.filter(([name]) => name !== skipped && !(name === 'unit' && isStillGreen));
const failures = [];
await Promise.all([runLane(), runLane()]);
console.log(
  `${failures.length === 0 ? 'All is well' : `Failed: ${failures.join(', ')}`} (${since(startedAt)})`,
);
process.exit(failures.length === 0 ? 0 : 1);

async function runLane() {
  for (let step = waiting.shift(); step; step = waiting.shift()) await runStep(step);
}

async function runStep([name, program, args]) {
  const begun = Date.now();
  const { code, output } = await run([join(ROOT, 'node_modules', program), ...args]);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(12)} ${since(begun)}`);
  if (code === 0) {
    if (name === 'unit') changedFiles.keep();
    return;
  }
  failures.push(name);
  console.log(output);
}

/** Only the tests of what changed since they were last green; all of them when that cannot be told. */
function relatedOnly() {
  const isTraced = (path) => /^(?:src|workflows|migrations|test)\/.*\.ts$/.test(path);
  // What is read but not imported, and what is gone, could matter to any of them.
  if (changed === null || !changed.every((path) => isTraced(path) && existsSync(join(ROOT, path)))) return [];
  return ['--passWithNoTests', '--findRelatedTests', ...changed];
}

function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ code, output }));
  });
}

function since(moment) {
  return `${((Date.now() - moment) / 1000).toFixed(1)} s`;
}
