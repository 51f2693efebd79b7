// npm run coverage:procedures: how much of every published procedure its specifications show. Fails below 100 %.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare, ROOT } from './prepare.mjs';

prepare({ build: false });
const folder = mkdtempSync(join(tmpdir(), 'ccn-procedure-coverage-'));
try {
  const specifications = run(['scripts/test.mjs', '--tier', 'unit', '--silent', 'test/workflows'], {
    PROCEDURE_COVERAGE: folder,
  });
  const figures = run([
    '--import',
    './test/support/register-typescript.mjs',
    'test/specification/print-coverage.ts',
    folder,
  ]);
  process.exitCode = specifications || figures;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(args, env = {}) {
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } })
    .status;
}
