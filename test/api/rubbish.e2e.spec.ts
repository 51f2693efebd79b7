import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

import fc from 'fast-check';

import type { DossierView } from '../../src/application/dossier-view.js';
import { CATALOGUE } from '../../workflows/catalogue.js';
import { startTestService, type TestService } from '../support/service.js';
import { ApiClient, type Received } from './support/api-client.js';
import { jsonFrom, nastyJson, nastyText, spoiled } from './support/json-from-schema.js';
import { OpenApiDocument, type Parameter, type PlacedOperation } from './support/openapi-document.js';

interface Step {
  readonly event: string;
  readonly on: string;
  readonly leader: string;
  readonly payload: object;
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const document = new OpenApiDocument(read('../../src/api/openapi.json'));
const { walks } = read('../../docs/walk/steps.json') as { walks: { procedure: string; steps: Step[] }[] };

/** A longer search than each test run can afford: FUZZ_EFFORT=20. */
const EFFORT = Number(process.env.FUZZ_EFFORT ?? 1);

const PEOPLE = [
  'commune-leader',
  'department-leader',
  'province-chair',
  'investor-a',
  'auditor',
  'administrator',
];

/** `ApiClient` holds every answer to the document; what is left to ask is that the server did not fail. */
function expectNoFailure({ status, text }: Received): void {
  expect({ status, text: status >= 500 ? text : '' }).toEqual({ status, text: '' });
  expect(status).toBeLessThan(500);
}

describe('rubbish', () => {
  let service: TestService;
  let nobody: ApiClient;
  const clients = new Map<string, ApiClient>();
  const dossiers: { code: string; version: number }[] = [];

  beforeAll(async () => {
    service = await startTestService({ now: '2026-12-01T02:00:00.000Z', imports: [] });
    nobody = new ApiClient(service.url);
    for (const person of PEOPLE) clients.set(person, await nobody.logIn(person));
    const steps = walks[0]?.steps ?? [];
    for (let count = 1; count <= steps.length; count += 1) {
      dossiers.push(await carry(walks[0]?.procedure ?? '', steps.slice(0, count)));
    }
  }, 60_000 * EFFORT);

  // Whatever was sent, every journal is whole.
  afterAll(async () => {
    const auditor = await nobody.logIn('auditor');
    expect((await auditor.get('/api/v1/audit/verification')).body).toMatchObject({
      intact: true,
      faults: [],
    });
    await service.stop();
  });

  /** A dossier that has come as far as these steps, as an officer enters it from paper. */
  async function carry(
    procedure: string,
    steps: readonly Step[],
  ): Promise<{ code: string; version: number }> {
    let dossier: { code: string; version: number } | null = null;
    for (const { event, on, leader, payload } of steps) {
      const client = clients.get(leader) ?? (await nobody.logIn(leader));
      clients.set(leader, client);
      const command = { payload, occurredAt: on, backdatingReason: 'Hồ sơ giấy', commandId: randomUUID() };
      const { body }: Received =
        dossier === null
          ? await client.post('/api/v1/dossiers', { procedure, ...command })
          : await client.post(`/api/v1/dossiers/${dossier.code}/transitions`, {
              event,
              expectedVersion: dossier.version,
              ...command,
            });
      const { code, version } = body as DossierView;
      dossier = { code, version };
    }
    if (dossier === null) throw new Error('Expected at least one step.');
    return dossier;
  }

  const somebody = fc.constantFrom(...PEOPLE, null);
  const clientOf = (person: string | null) => (person === null ? nobody : (clients.get(person) ?? nobody));

  const encoded = (text: string) => encodeURIComponent(text.toWellFormed()) || '%20';
  const goodText = (path: string, { name, schema, example }: Parameter) =>
    name === 'code' && path.includes('/dossiers/')
      ? (dossiers[0]?.code ?? '')
      : String(example ?? schema.example);

  /** The address of an operation, with parameters that are right, wrong, doubled or unheard of. */
  function addressOf({ path, operation }: PlacedOperation): fc.Arbitrary<string> {
    const valueOf = (parameter: Parameter) =>
      fc.oneof(fc.constant(null), nastyText).map((nasty) => encoded(nasty ?? goodText(path, parameter)));
    const inPath = operation.parameters.filter((each) => each.in === 'path');
    const inQuery = operation.parameters.filter((each) => each.in === 'query');
    const query = fc.tuple(
      ...inQuery.map((parameter) =>
        fc
          .tuple(fc.boolean(), valueOf(parameter))
          .map(([isThere, value]) => (isThere ? `${parameter.name}=${value}` : '')),
      ),
      fc.option(
        fc.tuple(nastyText, nastyText).map(([name, value]) => `${encoded(name)}=${encoded(value)}`),
        { nil: '' },
      ),
    );
    return fc.tuple(fc.tuple(...inPath.map(valueOf)), query).map(([values, parts]) => {
      const filled = inPath.reduce(
        (text, { name }, index) => text.replace(`{${name}}`, values[index] ?? ''),
        path,
      );
      const asked = parts.filter((part) => part !== '').join('&');
      return asked === '' ? filled : `${filled}?${asked}`;
    });
  }

  function bodyOf({ operation }: PlacedOperation): fc.Arbitrary<string | undefined> {
    const schema = operation.requestBody?.content['application/json']?.schema;
    if (schema === undefined)
      return fc.option(
        nastyJson.map((value) => JSON.stringify(value)),
        { nil: undefined },
      );
    const { properties = {} } = document.resolve(schema) as {
      properties?: Record<string, { example?: unknown }>;
    };
    const example = Object.fromEntries(
      Object.entries(properties).map(([name, field]) => [name, field.example]),
    );
    return fc.oneof(
      { weight: 6, arbitrary: spoiled(fc.constant(example)).map((value) => JSON.stringify(value)) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '{',
          '',
          '[',
          'null',
          `${'['.repeat(300)}${']'.repeat(300)}`,
          '{"a":1e999}',
        ),
      },
    );
  }

  // Logging out would end the session of the other runs; it has tests of its own.
  // One would end the sessions of the others, the answer of the other never ends.
  const operations = document.operations.filter(
    ({ operation }) => !['logOut', 'openEvents'].includes(operation.operationId),
  );

  test.each(operations.map((each) => [`${each.method.toUpperCase()} ${each.path}`, each] as const))(
    'sent to %s is refused or answered, never failed at',
    async (_name, placed) => {
      await fc.assert(
        fc.asyncProperty(addressOf(placed), bodyOf(placed), somebody, async (address, raw, person) => {
          const hasBody = placed.method !== 'get' && raw !== undefined;
          const sent = { method: placed.method.toUpperCase(), ...(hasBody ? { raw } : {}) };
          expectNoFailure(await clientOf(person).send(address, sent));
        }),
        { numRuns: 30 * EFFORT },
      );
    },
    60_000 * EFFORT,
  );

  test(
    'as the payload of any event, to a dossier in any state, is refused or answered, never failed at',
    async () => {
      const events = CATALOGUE.flatMap((procedure) => Object.entries(procedure.events));
      const command = fc.constantFrom(...events).chain(([event, { payload }]) =>
        fc.record({
          event: fc.oneof({ weight: 9, arbitrary: fc.constant(event) }, { weight: 1, arbitrary: nastyText }),
          payload: spoiled(jsonFrom(payload)),
          occurredAt: fc.oneof(
            { weight: 4, arbitrary: fc.constant(undefined) },
            {
              weight: 3,
              arbitrary: fc.constantFrom(
                '2026-11-30',
                '2026-12-01',
                '2026-11-13',
                '2020-01-01',
                '9999-12-31',
              ),
            },
            { weight: 1, arbitrary: nastyText },
          ),
          backdatingReason: fc.option(fc.constant('Hồ sơ giấy'), { nil: undefined }),
        }),
      );
      await fc.assert(
        fc.asyncProperty(
          command,
          fc.nat(),
          somebody,
          fc.integer({ min: -1, max: 20 }),
          async (sent, which, person, version) => {
            const dossier = dossiers[which % dossiers.length];
            if (dossier === undefined) throw new Error('Expected some dossiers.');
            const expectedVersion = version % 4 === 0 ? version : dossier.version;
            const answer = await clientOf(person).post(`/api/v1/dossiers/${dossier.code}/transitions`, {
              ...sent,
              expectedVersion,
              commandId: randomUUID(),
            });
            expectNoFailure(answer);
            if (answer.status === 200) dossier.version = (answer.body as DossierView).version;
          },
        ),
        { numRuns: 400 * EFFORT },
      );
    },
    120_000 * EFFORT,
  );

  test(
    'as the payload of a lodgement is refused or answered, never failed at',
    async () => {
      const lodgement = fc.constantFrom(...CATALOGUE).chain(({ code, events }) =>
        fc.record({
          procedure: fc.oneof(
            { weight: 9, arbitrary: fc.constant(code) },
            { weight: 1, arbitrary: nastyText },
          ),
          payload: spoiled(jsonFrom(events.LODGE?.payload ?? {})),
          occurredAt: fc.constantFrom(undefined, '2026-11-30', '2025-06-20', '2024-01-01', '1999-12-31', 'x'),
          backdatingReason: fc.constantFrom(undefined, 'Hồ sơ giấy'),
        }),
      );
      await fc.assert(
        fc.asyncProperty(lodgement, somebody, async (sent, person) => {
          const body = { ...sent, commandId: randomUUID() };
          expectNoFailure(await clientOf(person).post('/api/v1/dossiers', body));
        }),
        { numRuns: 150 * EFFORT },
      );
    },
    120_000 * EFFORT,
  );
});
