// npm run web:schema: writes the types of the web application's API client from the OpenAPI document.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import openapiTypescript, { astToString } from 'openapi-typescript';

const DOCUMENT = new URL('../src/api/openapi.json', import.meta.url);
const TYPES = new URL('../web/src/api/schema.d.ts', import.meta.url);

const text = await readFile(DOCUMENT, 'utf8');
const types = astToString(await openapiTypescript(JSON.parse(text)));
// A test compares it, which is a thousand times faster than generating the types again.
const hash = createHash('sha256').update(text).digest('hex');
await writeFile(
  TYPES,
  `// Written by \`npm run web:schema\` from src/api/openapi.json, SHA-256 ${hash}.\n${types}`,
);
