import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import type { ProblemCode } from '../problems/problem-types.js';
import { CSRF_HEADER, OPEN_MARK } from '../session/session.guard.js';
import { PROBLEMS_MARK } from './answers.js';
import { COMPONENTS, referTo } from './components.js';
import { EXAMPLES } from './examples.js';
import { describePayloads, type PayloadComponents } from './payload-components.js';
import { asksReason } from '../access/access-kinds.js';
import { REASON_HEADER } from '../access/stated-reason.js';
import { commonProblems, describeProblemExamples, describeProblems } from './problem-responses.js';

const DESCRIPTION = `Workflow of industrial clusters (cụm công nghiệp) under Nghị định 32/2024/NĐ-CP.

Log in with \`POST /api/v1/session\`: the session is an HttpOnly cookie, and the answer carries a CSRF token that every
change must send back in the header \`${CSRF_HEADER}\`. Whatever goes wrong is answered as a problem (RFC 9457) with a
stable \`code\`, a Vietnamese sentence in \`detail\`, and the article in \`legalBasis\` where a rule of law refused.

Lists answer \`{ items, nextCursor }\`. A command carries a \`commandId\` of the sender's choosing: sent again, it brings
the first receipt back and has no second effect.`;

/** The parts of the document that are completed here. */
interface Operation {
  summary?: string;
  security?: object[];
  parameters?: object[];
  responses: Record<string, { readonly description?: string }>;
  [OPEN_MARK]?: boolean;
  [PROBLEMS_MARK]?: readonly ProblemCode[];
}

interface PropertySchema {
  enum?: readonly string[];
  anyOf?: readonly object[];
  type?: string;
  additionalProperties?: boolean;
}

interface CommandSchema {
  properties: { payload: PropertySchema; event: PropertySchema };
}

/** The OpenAPI 3.1 document of the whole service, with a schema for the payload of every event. */
export function buildOpenApi(app: INestApplication, catalogue: readonly Procedure[]): OpenAPIObject {
  const base = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('ccn-workflow')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addCookieAuth(
      'ccn-session',
      { type: 'apiKey', in: 'cookie', description: 'Over HTTPS its name is `__Host-ccn-session`.' },
      'session',
    )
    .build();
  const document = SwaggerModule.createDocument(app, base, {
    operationIdFactory: (_controller, method) => method,
  });
  const payloads = describePayloads(catalogue);
  const schemas = { ...document.components?.schemas, ...COMPONENTS, ...payloads.schemas };
  describeCommands(schemas, payloads);
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      const operation = item[method] as Operation | undefined;
      if (operation !== undefined) completeOperation(operation, path, method !== 'get');
    }
  }
  const completed = {
    ...document,
    components: { ...document.components, schemas, examples: describeProblemExamples() },
  };
  // TypeBox marks its schemas with symbols, which are no part of the document.
  return JSON.parse(JSON.stringify(completed)) as OpenAPIObject;
}

/** The two commands take what the catalogue defines: these events, with these payloads. */
function describeCommands(schemas: object, { events, lodgements, transitions }: PayloadComponents): void {
  const { LodgementBody: lodgement, TransitionBody: transition } = schemas as Record<
    'LodgementBody' | 'TransitionBody',
    CommandSchema
  >;
  describePayload(lodgement, lodgements);
  describePayload(transition, transitions);
  transition.properties.event.enum = events;
}

function describePayload({ properties: { payload } }: CommandSchema, components: readonly string[]): void {
  delete payload.type;
  delete payload.additionalProperties;
  payload.anyOf = components.map(referTo);
}

function completeOperation(operation: Operation, path: string, isChange: boolean): void {
  const { [OPEN_MARK]: isOpen = false, [PROBLEMS_MARK]: own = [] } = operation;
  Reflect.deleteProperty(operation, OPEN_MARK);
  Reflect.deleteProperty(operation, PROBLEMS_MARK);
  const [[, answer] = []] = Object.entries(operation.responses);
  operation.summary = answer?.description ?? '';
  operation.security = isOpen ? [] : [{ session: [] }];
  if (isChange && !isOpen) {
    operation.parameters = [...(operation.parameters ?? []), CSRF_PARAMETER];
  }
  const opens = asksReason(isChange, path.replaceAll(/\{(\w+)\}/g, ':$1'));
  if (opens) operation.parameters = [...(operation.parameters ?? []), REASON_PARAMETER];
  const common = commonProblems({ isOpen, isChange, opensDossier: opens });
  Object.assign(operation.responses, describeProblems([...common, ...own]));
}

const REASON_PARAMETER = {
  name: REASON_HEADER,
  in: 'header',
  required: false,
  schema: { type: 'string' },
  example: 'Sao%20l%C6%B0u',
  description: 'Why it is read, percent-encoded; for those who must say so.',
};

const CSRF_PARAMETER = {
  name: CSRF_HEADER,
  in: 'header',
  required: true,
  description: 'The `csrfToken` that `POST /session` and `GET /session` give.',
  schema: { type: 'string' },
  example: EXAMPLES.Session.csrfToken,
};
