import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import config from '../../.dependency-cruiser.cjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Report {
  summary: { violations: { from: string; rule: { name: string } }[]; totalCruised: number };
}

/** The names of the rules that a sample tree breaks. */
function findBrokenRules(sample: string): string[] {
  const program = `${ROOT}/node_modules/dependency-cruiser/bin/dependency-cruise.mjs`;
  const folders = ['src', 'workflows', 'web'];
  const flags = ['--config', `${ROOT}/.dependency-cruiser.cjs`, '--output-type', 'json'];
  const { stdout } = spawnSync(process.execPath, [program, ...flags, ...folders], {
    cwd: `${ROOT}/test/ground/fixtures/${sample}`,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const { summary } = JSON.parse(stdout) as Report;
  expect(summary.totalCruised).toBeGreaterThan(10);
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
}

test('a tree that breaks the one-way line is refused, by every rule there is', () => {
  expect(findBrokenRules('broken-line')).toEqual(config.forbidden.map(({ name }) => name).sort());
});

test('a tree that keeps the one-way line passes', () => {
  expect(findBrokenRules('straight-line')).toEqual([]);
});
