import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import config from '../../eslint.config.mjs';

const PURE_RULES = ['no-restricted-syntax', 'no-restricted-globals', 'no-restricted-imports'];

const eslint = new ESLint({ overrideConfigFile: true, baseConfig: config });
const linter = new Linter();

/** The project's own rules for `path`, ready for a sample that need not exist on disk. */
async function readRules(path: string): Promise<Linter.Config> {
  const { rules } = (await eslint.calculateConfigForFile(path)) as { rules: Linter.RulesRecord };
  const pure = Object.entries(rules).filter(([name]) => PURE_RULES.includes(name));
  const languageOptions = { parser: tseslint.parser };
  return { files: ['**/*.ts'], languageOptions, rules: Object.fromEntries(pure) };
}

function applyRules(rules: Linter.Config, code: string): string[] {
  return linter.verify(code, [rules], { filename: 'sample.ts' }).map((fault) => fault.message);
}

async function findFaults(path: string, code: string): Promise<string[]> {
  return applyRules(await readRules(path), code);
}

const ENGINE = 'src/engine/decide.ts';
const CHAIN = 'src/engine/chain/journal-chain.ts';
const WORKFLOW = 'workflows/cluster-establishment/machine.ts';
const APPLICATION = 'src/application/apply-transition.ts';

const impure = [
  ['the clock by Date.now()', 'export const a = Date.now();'],
  ["the clock by Date['now']()", "export const a = Date['now']();"],
  ['the clock by new Date()', 'export const a = new Date();'],
  ['the clock by Date()', 'export const a = Date();'],
  ['the clock under another name', 'const D = Date; export const a = new D();'],
  ['the clock taken apart', 'const { now } = Date; export const a = now();'],
  ['the clock handed on', 'export const a = [Date].map((D) => new D());'],
  ['performance', 'export const a = performance.now();'],
  ['Temporal', 'export const a = Temporal.Now.instant();'],
  ['the time zone by the constructor', 'export const a = new Date(2026, 0, 1);'],
  ['the time zone by a getter', 'export const a = (now: Date) => now.getHours();'],
  ['the time zone by a setter', 'export const a = (now: Date) => now.setDate(1);'],
  ['the language', 'export const a = (now: Date) => now.toLocaleDateString();'],
  ['Intl', 'export const a = new Intl.DateTimeFormat();'],
  ['Math.random', 'export const a = Math.random();'],
  ["Math['random']", "export const a = Math['random']();"],
  ['Math under another name', 'const { random } = Math; export const a = random();'],
  ['web crypto', 'export const a = crypto.randomUUID();'],
  ['the environment', 'export const a = process.env.PORT;'],
  ['the global object', 'export const a = globalThis.process;'],
  ['a timer', 'setTimeout(() => {}, 1);'],
  ['an interval', 'setInterval(() => {}, 1);'],
  ['an immediate', 'setImmediate(() => {});'],
  ['a microtask', 'queueMicrotask(() => {});'],
  ['the network', "export const a = fetch('http://localhost');"],
  ['the console', "console.log('x');"],
  ['eval', "export const a = eval('1');"],
  ['its own address', 'export const a = import.meta.url;'],
  ['a dynamic import', "export const a = import('node:fs');"],
  ['require', "export const a = require('fs');"],
  ['the disk', "import { readFileSync } from 'node:fs'; export { readFileSync };"],
  ['the disk without the prefix', "import { readFileSync } from 'fs'; export { readFileSync };"],
  ['an exported package', "export { readFileSync } from 'node:fs';"],
  ['the random part of node:crypto', "import { randomUUID } from 'node:crypto'; export { randomUUID };"],
  ['the database', "import { Client } from 'pg'; export { Client };"],
  ['a package whose name only begins alike', "import x from 'xstate-extras'; export { x };"],
] as const;

const pure = [
  ['a moment that was handed in', 'export const a = (now: Date): number => now.getTime() + 1;'],
  ['a moment from text', 'export const a = (text: string) => new Date(text).toISOString();'],
  ['UTC arithmetic', 'export const a = (now: Date) => new Date(Date.UTC(now.getUTCFullYear(), 0, 1));'],
  ['a type check', 'export const a = (x: unknown) => x instanceof Date;'],
  ['exact arithmetic', "import Big from 'big.js'; export const a = new Big('0.1').plus(Math.max(1, 2));"],
  ['the machine library', "import { setup } from 'xstate'; export const a = setup({});"],
  ['payload schemas', "import { Type } from '@sinclair/typebox'; export const a = Type.String();"],
  ['a neighbour', "import { b } from './b.js'; import type { C } from '../c.js'; export const a: C = b;"],
] as const;

describe.each([ENGINE, CHAIN, WORKFLOW])('pure code in %s', (path) => {
  let rules: Linter.Config;
  beforeAll(async () => (rules = await readRules(path)));

  test.each(impure)('may not reach %s', (_, code) => {
    expect(applyRules(rules, code)).not.toEqual([]);
  });

  test.each(pure)('may use %s', (_, code) => {
    expect(applyRules(rules, code)).toEqual([]);
  });
});

describe('what only some of the pure folders may import', () => {
  const hashing = "import { createHash, hash } from 'node:crypto'; export { createHash, hash };";
  const checking = "import { Ajv } from 'ajv'; import f from 'ajv-formats'; export { Ajv, f };";

  test('SHA-256 belongs to the journal chain', async () => {
    expect(await findFaults(CHAIN, hashing)).toEqual([]);
    expect(await findFaults(ENGINE, hashing)).toHaveLength(1);
    expect(await findFaults(WORKFLOW, hashing)).toHaveLength(1);
  });

  test('JSON Schema checking belongs to the engine', async () => {
    expect(await findFaults(ENGINE, checking)).toEqual([]);
    expect(await findFaults(CHAIN, checking)).toEqual([]);
    expect(await findFaults(WORKFLOW, checking)).toHaveLength(2);
  });

  test('code outside the pure core is free to read the clock', async () => {
    expect(await findFaults(APPLICATION, 'export const a = Date.now();')).toEqual([]);
  });
});
