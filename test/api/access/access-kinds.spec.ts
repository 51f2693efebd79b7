import { readFileSync } from 'node:fs';

import { accessKindOf, API, UNLOGGED } from '../../../src/api/access/access-kinds.js';

const { paths } = JSON.parse(readFileSync('src/api/openapi.json', 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};
/** As the router writes them. */
const routes = Object.entries(paths)
  .filter(([path, operations]) => path.startsWith(API) && 'get' in operations)
  .map(([path]) => path.replaceAll(/\{(\w+)\}/g, ':$1'));

test('every address that can be read leaves a trace, or is said to leave none', () => {
  const unlogged = UNLOGGED.map((route) => API + route);
  expect(routes.filter((route) => accessKindOf(route) === null).sort()).toEqual([...unlogged].sort());
});

test.each([
  ['dossiers', 'search'],
  ['dossiers/:code', 'view'],
  ['dossiers/export', 'export'],
  ['dossiers/:code/files/:id/content', 'download'],
  ['access/prints', 'print'],
])('reading %s is to %s', (route, kind) => {
  expect(accessKindOf(API + route)).toBe(kind);
});
