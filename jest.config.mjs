// Three tiers, told apart by the file's suffix; `--selectProjects unit` runs one of them.
// Jest loads ES modules only under NODE_OPTIONS=--experimental-vm-modules, which `npm test` sets.

const common = {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  // `js` comes first so that a package which ships sources beside its output is loaded from its output.
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testPathIgnorePatterns: ['/node_modules/', '/test/ground/fixtures/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};

const withPostgres = {
  globalSetup: '<rootDir>/test/support/start-postgres.ts',
  globalTeardown: '<rootDir>/test/support/stop-postgres.ts',
};

export default {
  maxWorkers: 2,
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
