// The same dossier and the same command must give the same decision on any machine and in any year, so
// workflows/ and src/engine/ read neither the clock, nor randomness, nor the environment, nor the disk.

const TIME = 'Time comes in as `now`; nothing here reads the clock.';
const ZONE = "This reads the machine's time zone or language; use the UTC methods or LocalDate.";
const WORLD = 'Nothing here touches the world outside its arguments.';
const IMPORTS =
  'Only the few pure packages that eslint.config.mjs lists, and relative files, may be imported here.';

const LOCAL_TIME_METHOD =
  '/^(?:[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset|to(?:Date|Time)String|toLocale\\w*|localeCompare)$/';
// Any other mention, such as `Date()` or `const D = Date`, could carry the clock elsewhere.
const NOT_A_DATE_IN_USE =
  ":not(NewExpression, MemberExpression, TSTypeReference, BinaryExpression[operator='instanceof'])";
const PURE_DATE_MEMBER = '/^(?:UTC|parse|prototype)$/';

const syntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: TIME },
  { selector: `${NOT_A_DATE_IN_USE} > Identifier[name='Date']`, message: TIME },
  { selector: `MemberExpression[object.name='Date'][property.name!=${PURE_DATE_MEMBER}]`, message: TIME },
  { selector: "MemberExpression[object.name='Date'][computed=true]", message: TIME },
  { selector: "NewExpression[callee.name='Date'][arguments.length>1]", message: ZONE },
  { selector: `CallExpression[callee.property.name=${LOCAL_TIME_METHOD}]`, message: ZONE },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: WORLD },
  { selector: "MemberExpression[object.name='Math'][computed=true]", message: WORLD },
  { selector: 'VariableDeclarator[init.name="Math"]', message: WORLD },
  { selector: 'ImportExpression', message: IMPORTS },
  { selector: "MemberExpression[object.type='MetaProperty']", message: WORLD },
];

const globals = [
  ...[
    'process',
    'global',
    'globalThis',
    'require',
    'module',
    'Buffer',
    'console',
    'fetch',
    'eval',
    'Function',
  ],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'clearTimeout', 'clearInterval'],
  ...['performance', 'crypto', 'Intl', 'Temporal', 'navigator', 'WeakRef', 'FinalizationRegistry'],
].map((name) => ({ name, message: WORLD }));

const quote = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const importsOnly = (packages, exceptions = []) => [
  'error',
  {
    patterns: [
      { regex: `^(?!\\.{1,2}/|(?:${packages.map(quote).join('|')})(?:/|$))`, message: IMPORTS },
      ...exceptions,
    ],
  },
];

/** ESLint rules for pure code that may import only `packages` (and relative files). */
export const pureRules = (packages) => ({
  'no-restricted-syntax': ['error', ...syntax],
  'no-restricted-globals': ['error', ...globals],
  'no-restricted-imports': importsOnly(packages),
});

/** The same for the journal chain, which alone may also take SHA-256 from Node. */
export const hashingRules = (packages) => ({
  'no-restricted-imports': importsOnly(
    [...packages, 'node:crypto'],
    [{ group: ['node:crypto'], allowImportNames: ['createHash', 'hash'], message: WORLD }],
  ),
});
