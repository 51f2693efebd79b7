import { readFileSync } from 'node:fs';

import { OpenApiDocument, type PlacedOperation } from '../../support/openapi-document.js';
import type { CouncilCase } from './council-case.js';

const document = new OpenApiDocument(
  JSON.parse(readFileSync(new URL('../../../../src/api/openapi.json', import.meta.url), 'utf8')),
);

/** An open page's events: the answer never ends, and names what to read again. */
const isStream = ({ operation }: PlacedOperation): boolean =>
  'text/event-stream' in (operation.responses['200']?.content ?? {});

/** Every address that can be asked, with what the installation really has in its place. */
export function addresses(council: CouncilCase): readonly string[] {
  const values: Readonly<Record<string, string>> = {
    id: 'hn.ccn-vi-du',
    name: 'scoring',
    year: '2026',
    version: '1',
    number: '1',
    earlier: '1',
    problem: 'not-visible',
  };
  return document.operations
    .filter((placed) => placed.method === 'get' && !isStream(placed))
    .flatMap(({ path, operation }) => {
      const query = new URLSearchParams(
        operation.parameters
          .filter(({ in: place, required }) => place === 'query' && required === true)
          .map(({ name, example, schema }): [string, string] => [name, String(example ?? schema.example)]),
      );
      if (path.endsWith('/replay')) query.set('sequence', '1000');
      const codes = path.includes('/procedures/')
        ? ['investor-selection']
        : [council.council, council.opener];
      return codes.map((code) => {
        const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
          encodeURIComponent(name === 'code' ? code : (values[name] ?? 'x')),
        );
        return query.size === 0 ? filled : `${filled}?${query.toString()}`;
      });
    });
}
