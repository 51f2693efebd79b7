import './check-node.mjs';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whileAlone } from './while-alone.mjs';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const SOURCES = [
  'src',
  'workflows',
  'migrations',
  'bench',
  'web',
  'tsconfig.json',
  'nest-cli.json',
  'package-lock.json',
];
const BUILT = join(ROOT, 'dist', '.built');

/** Installs the packages and builds the sources, each only where something is missing or out of date. */
export function prepare({ build = true } = {}) {
  if (isInstalled() && (!build || isBuilt())) return;
  whileAlone(join(ROOT, '.prepare.lock'), () => {
    if (!isInstalled()) install();
    if (build && !isBuilt()) buildAfresh();
  });
}

/** npm notes in node_modules what it installed; it counts as installed when every locked package is there. */
function isInstalled() {
  const noted = readPackages(join('node_modules', '.package-lock.json'));
  const locked = Object.entries(readPackages('package-lock.json'));
  return locked.every(
    ([path, { version, optional }]) => !path || optional || noted[path]?.version === version,
  );
}

function readPackages(path) {
  const full = join(ROOT, path);
  return existsSync(full) ? JSON.parse(readFileSync(full, 'utf8')).packages : {};
}

function install() {
  say('Installing the packages (about half a minute)…');
  // npm is a script on Windows, which only a shell can start.
  run('npm', ['ci', '--loglevel=error', '--no-progress'], { shell: process.platform === 'win32' });
}

function isBuilt() {
  return (
    existsSync(BUILT) && SOURCES.every((path) => newestChange(join(ROOT, path)) < statSync(BUILT).mtimeMs)
  );
}

/** A folder's own time counts too: it changes when a file in it is removed. */
function newestChange(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

/** From an empty folder, so that nothing of a removed file (a migration, say) stays behind to be run. */
function buildAfresh() {
  say('Building…');
  const startedAt = new Date();
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  run(process.execPath, [join('node_modules', '@nestjs', 'cli', 'bin', 'nest.js'), 'build']);
  run(process.execPath, [
    join('node_modules', 'vite', 'bin', 'vite.js'),
    'build',
    'web',
    '--logLevel',
    'warn',
  ]);
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  writeFileSync(BUILT, '');
  // What was saved while the compiler ran counts as newer.
  utimesSync(BUILT, startedAt, startedAt);
}

/** To stderr: stdout belongs to the command that is being prepared. */
function say(sentence) {
  console.error(sentence);
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2], ...options });
  if (status === 0) return;
  console.error(`'${command} ${args.join(' ')}' failed${error ? `: ${error.message}` : ''}.`);
  process.exit(1);
}
