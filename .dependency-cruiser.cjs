// The one-way line of the architecture: what stands on the left never imports what stands on its right.
//
//   workflows <- src/engine <- src/persistence <- src/application <- { api, jobs, gateways, cli } <- main, worker

const LINE = ['workflows', 'src/engine', 'src/persistence', 'src/application'];
const EDGES = ['src/api', 'src/jobs', 'src/gateways', 'src/cli'];
const FOUNDATIONS = ['src/embedded', 'migrations'];

const inside = (...folders) => `^(?:${folders.join('|')})/`;
const WIRING = '^src/(?:[^/]+|wiring/.+)\\.ts$';

/** @param {string} name */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const line = LINE.map((folder, place) =>
  forbid(
    `${folder}-imports-nothing-on-its-right`,
    `${folder} may import only ${['itself', ...LINE.slice(0, place)].join(', ')}.`,
    { path: inside(folder) },
    {
      path: `^(?:src|workflows|migrations|web|test|scripts|bench)/`,
      pathNot: inside(...LINE.slice(0, place + 1), ...(folder === 'src/persistence' ? ['migrations'] : [])),
    },
  ),
);

const edges = EDGES.map((folder) =>
  forbid(
    `${folder}-stays-at-its-edge`,
    `${folder} talks to the other edges only through src/application, and only the wiring knows it.`,
    { path: inside(folder) },
    { path: inside(...EDGES.filter((other) => other !== folder)) },
  ),
);

module.exports = {
  forbidden: [
    ...line,
    ...edges,
    forbid(
      'edges-do-not-import-the-wiring',
      'Only the wiring, and the command line, which puts its own parts together, know the wiring.',
      { path: '^(?:src|workflows|migrations)/', pathNot: [inside('src/cli'), WIRING] },
      { path: '^src/(?:main|worker)\\.ts$|^src/wiring/' },
    ),
    forbid(
      'foundations-stand-alone',
      'The embedded database and the migrations know nothing of the application.',
      { path: inside(...FOUNDATIONS) },
      { path: '^(?:src|workflows|migrations|web)/', pathNot: inside(...FOUNDATIONS) },
    ),
    forbid(
      'embedded-is-wiring',
      'Only the wiring and the command line start the embedded database.',
      { path: '^(?:src|workflows|migrations)/', pathNot: [inside('src/embedded', 'src/cli'), WIRING] },
      { path: inside('src/embedded') },
    ),
    forbid(
      'xstate-in-one-file',
      'src/engine/xstate.ts is the one file that touches the API of XState; the vocabulary may use its types.',
      { path: '^(?:src|workflows|migrations)/', pathNot: '^src/engine/xstate\\.ts$|^workflows/vocabulary/' },
      { path: '(?:^|/)node_modules/xstate/' },
    ),
    forbid(
      'web-imports-the-generated-client-only',
      'The web application knows no rules: it renders what the server offers.',
      { path: '^web/' },
      { path: '^(?:src|workflows|migrations)/' },
    ),
    forbid(
      'server-imports-no-web',
      'The server does not know its screens.',
      { path: '^src/' },
      { path: '^web/' },
    ),
    forbid('no-cycles', 'A cycle hides a missing noun.', {}, { circular: true }),
    forbid(
      'product-imports-no-tests',
      'What runs in production does not import what is only there to test, build or measure it.',
      { path: '^(?:src|workflows|migrations)/' },
      { path: '^(?:test|scripts|bench)/' },
    ),
    forbid(
      'product-needs-only-dependencies',
      'A production install has no devDependencies.',
      { path: '^(?:src|workflows|migrations)/' },
      { dependencyTypes: ['npm-dev'] },
    ),
    forbid(
      'everything-resolves',
      'An import that cannot be found, or that package.json does not name, works by luck at best.',
      { path: '^(?:src|workflows|migrations)/' },
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Type-only imports count: they too say who knows whom.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
