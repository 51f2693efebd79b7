import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the types of the API client come from this very OpenAPI document; else run `npm run web:schema`', () => {
  const hash = createHash('sha256').update(read('src/api/openapi.json')).digest('hex');
  expect(read('web/src/api/schema.d.ts').split('\n', 1)[0]).toContain(`SHA-256 ${hash}.`);
});
