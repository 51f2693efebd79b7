import { readFileSync, writeFileSync } from 'node:fs';

import { PROBLEM_TYPES } from '../../../src/api/problems/problem-types.js';
import { CATALOGUE } from '../../../workflows/catalogue.js';
import { startOfflineApi, type OfflineApi } from '../support/offline-api.js';
import { OpenApiDocument } from '../support/openapi-document.js';

const GOLDEN = new URL('../../../src/api/openapi.json', import.meta.url);

describe('the OpenAPI document', () => {
  let api: OfflineApi;
  let text: string;
  let document: OpenApiDocument;

  beforeAll(async () => {
    api = await startOfflineApi();
    text = await (await fetch(`${api.url}/api/openapi.json`)).text();
    document = new OpenApiDocument(JSON.parse(text));
  });
  afterAll(() => api.stop());

  test('is what src/api/openapi.json says; after a wanted change, run this test with UPDATE_GOLDEN=1', () => {
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(GOLDEN, text);
    expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(GOLDEN, 'utf8')));
  });

  test('is OpenAPI 3.1 and refers to nothing that is not there', () => {
    expect(document.root.openapi).toBe('3.1.0');
    expect(document.findDanglingReferences()).toEqual([]);
  });

  test('has every route that the service answers', () => {
    const routes = document.operations.map(({ method, path }) => `${method} ${path}`);
    expect(routes).toEqual(
      expect.arrayContaining([
        'post /api/v1/session',
        'get /api/v1/session',
        'delete /api/v1/session',
        'get /api/v1/procedures',
        'get /api/v1/procedures/{code}',
        'get /api/v1/procedures/{code}/versions/{version}',
        'get /api/v1/procedures/{code}/versions/{version}/diagram',
        'post /api/v1/dossiers',
        'get /api/v1/dossiers',
        'get /api/v1/dossiers/{code}',
        'post /api/v1/dossiers/{code}/transitions',
        'get /api/v1/dossiers/{code}/journal',
        'get /api/v1/dossiers/{code}/replay',
        'get /api/v1/dossiers/{code}/clocks/{name}/explanation',
        'get /api/v1/worklist',
        'get /api/v1/clusters',
        'get /api/v1/clusters/{id}',
        'get /api/v1/investors',
        'get /api/v1/units',
        'get /api/v1/calendar/{year}',
        'put /api/v1/calendar/{year}',
        'get /api/v1/calendar/due',
        'get /api/v1/audit/verification',
        'get /api/v1/escalation',
        'get /api/v1/escalation/dry-run',
        'get /api/v1/escalation/rules',
        'post /api/v1/escalation/rules',
        'get /health/live',
        'get /health/ready',
        'get /metrics',
      ]),
    );
    expect(new Set(routes).size).toBe(routes.length);
  });

  test('gives every request and every answer an example that its schema accepts', () => {
    expect(document.findExampleFaults()).toEqual([]);
  });

  test('describes every problem as one, with a status that its code has', () => {
    for (const { operation, path, method } of document.operations) {
      for (const [status, answer] of Object.entries(operation.responses)) {
        if (Number(status) < 400) continue;
        const examples = answer.content?.['application/problem+json']?.examples ?? {};
        const codes = Object.keys(examples);
        expect({ path, method, status, none: codes.length === 0 }).toMatchObject({ none: false });
        for (const code of codes) {
          expect(PROBLEM_TYPES[code as keyof typeof PROBLEM_TYPES].status).toBe(Number(status));
        }
      }
    }
  });

  test('asks for the session and the CSRF token wherever they are needed, and nowhere else', () => {
    for (const { operation, path, method } of document.operations) {
      const isOpen = operation.security.length === 0;
      const asksForToken = operation.parameters.some(({ name }) => name === 'x-csrf-token');
      const isKnownOpen =
        /^\/(?:health|metrics|api\/v1\/problems)/.test(path) ||
        path === '/api/v1/demo-accounts' ||
        (path === '/api/v1/session' && method === 'post');
      expect({ path, method, isOpen }).toEqual({ path, method, isOpen: isKnownOpen });
      expect({ path, method, asksForToken }).toEqual({
        path,
        method,
        asksForToken: !isOpen && method !== 'get',
      });
    }
  });

  test('has the payload of every event that a person may send', () => {
    const names = Object.keys(document.root.components.schemas);
    const expected = CATALOGUE.flatMap(({ code, events }) =>
      Object.entries(events)
        .filter(([, { kind }]) => kind === 'imperative')
        .map(([event]) => `Payload_${code}_${event}`),
    );
    expect(names).toEqual(expect.arrayContaining(expected));
    expect(names.filter((name) => name.endsWith('_CLOCK_EXPIRED'))).toEqual([]);
  });
});
