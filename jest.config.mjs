// Three tiers, told apart by the file's suffix; `--selectProjects unit` runs one of them.
// Jest loads ES modules only under NODE_OPTIONS=--experimental-vm-modules, which `npm test` sets.

import { swcOptions } from './test/support/swc-options.mjs';

const common = {
  rootDir: import.meta.dirname,
  // Beside the tests what they import, so that jest can tell which tests a change touches.
  roots: ['test', 'src', 'workflows', 'migrations'].map((folder) => `<rootDir>/${folder}`),
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  // `js` comes first so that a package which ships sources beside its output is loaded from its output.
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testPathIgnorePatterns: ['/node_modules/', '/test/ground/fixtures/'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', swcOptions],
  },
};

const withPostgres = {
  globalSetup: '<rootDir>/test/support/start-postgres.mjs',
  globalTeardown: '<rootDir>/test/support/stop-postgres.mjs',
};

export default {
  // One more than cores: the tests of faults wait for processes most of their time.
  maxWorkers: 3,
  // Only a guard against hanging: two busy cores may take long to start a database.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['**/*.spec.ts', '!**/*.int.spec.ts', '!**/*.e2e.spec.ts'],
    },
    { ...common, ...withPostgres, displayName: 'int', testMatch: ['**/*.int.spec.ts'] },
    { ...common, ...withPostgres, displayName: 'e2e', testMatch: ['**/*.e2e.spec.ts'] },
  ],
};
