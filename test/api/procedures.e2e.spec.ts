import { exportProcedure } from '../../src/application/notation/export-procedure.js';
import { CATALOGUE } from '../../workflows/catalogue.js';
import { periodicReport } from '../../workflows/periodic-report/procedure.js';
import { startTestService, type TestService } from '../support/service.js';
import { ApiClient } from './support/api-client.js';

const PROCEDURES = '/api/v1/procedures';

describe('the catalogue over HTTP', () => {
  let service: TestService;
  let client: ApiClient;

  beforeAll(async () => {
    service = await startTestService({ now: '2026-11-22T02:00:00.000Z', imports: [] });
    client = await new ApiClient(service.url).logIn('investor-a');
  });
  afterAll(() => service.stop());

  test('lists every published version', async () => {
    const { items } = (await client.get(PROCEDURES)).body as { items: { code: string; version: number }[] };
    expect(items.map(({ code, version }) => ({ code, version }))).toEqual(
      CATALOGUE.map(({ code, version }) => ({ code, version })),
    );
  });

  test.each(CATALOGUE.map(({ code, version, events, clocks }) => ({ code, version, events, clocks })))(
    'shows $code version $version whole',
    async ({ code, version, events, clocks }) => {
      const { status, body } = await client.get(`${PROCEDURES}/${code}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        code,
        versions: expect.arrayContaining([expect.objectContaining({ version })]),
      });

      const shown = (await client.get(`${PROCEDURES}/${code}/versions/${version}`)).body as {
        states: { path: string; label: string }[];
        events: { event: string }[];
        clocks: { name: string }[];
        transitions: { from: string; event: string | null }[];
        roles: unknown[];
      };
      expect(shown.events.map(({ event }) => event)).toEqual(Object.keys(events));
      expect(shown.clocks.map(({ name }) => name)).toEqual(Object.keys(clocks));
      expect(shown.states.every(({ label }) => label !== '')).toBe(true);
      expect(shown.transitions).toContainEqual(
        expect.objectContaining({ from: 'notLodged', event: 'LODGE' }),
      );
      expect(shown.roles.length).toBeGreaterThan(0);
    },
  );

  test('draws a procedure in the format that is asked for', async () => {
    const diagram = `${PROCEDURES}/cluster-establishment/versions/1/diagram`;
    const mermaid = await client.get(`${diagram}?format=mermaid`);
    expect(mermaid.headers.get('content-type')).toBe('text/vnd.mermaid; charset=utf-8');
    expect(mermaid.text).toMatch(/^stateDiagram-v2\n/);
    expect((await client.get(diagram)).body).toMatchObject({
      initial: 'notLodged',
      states: expect.any(Object),
    });
    expect((await client.get(`${diagram}?format=json`)).text).toBe((await client.get(diagram)).text);
    expect((await client.get(`${diagram}?format=visio`)).status).toBe(400);
  });

  test.each([
    ['bpmn', 'application/xml', 'bpmn'],
    ['scxml', 'application/scxml+xml', 'scxml'],
    ['mermaid', 'text/vnd.mermaid', 'mmd'],
    ['json', 'application/json', 'json'],
  ] as const)('gives a procedure as a file of %s', async (format, mediaType, ending) => {
    const version = `${PROCEDURES}/periodic-report/versions/1`;
    const { headers, text } = await client.get(`${version}/export?format=${format}`);
    expect(headers.get('content-type')).toBe(`${mediaType}; charset=utf-8`);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="periodic-report.v1.${ending}"`);
    expect(text).toBe(await exportProcedure(periodicReport, format));
  });

  test('places the boxes and arrows of a procedure', async () => {
    const { status, body } = await client.get(`${PROCEDURES}/cluster-establishment/versions/1/layout`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      nodes: expect.arrayContaining([expect.objectContaining({ path: 'notLodged', parent: null })]),
      edges: expect.arrayContaining([expect.objectContaining({ from: 'notLodged' })]),
    });
  });

  test.each([
    '/no-such',
    '/cluster-establishment/versions/99',
    '/toString',
    '/no-such/versions/1/diagram',
    '/no-such/versions/1/layout',
    '/no-such/versions/1/export?format=bpmn',
  ])('has nothing at %s', async (path) => {
    expect((await client.get(`${PROCEDURES}${path}`)).body).toMatchObject({
      code: 'not-found',
      status: 404,
    });
  });
});
