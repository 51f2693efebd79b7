import { applyDecorators } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiExtension,
  ApiHeader,
  ApiNoContentResponse,
  ApiResponse,
} from '@nestjs/swagger';

import type { ProblemCode } from '../problems/problem-types.js';
import { referTo, type ComponentName } from './components.js';
import { EXAMPLES } from './examples.js';

/** Carries the codes of `Refuses` to the step that completes the document, and is removed there. */
export const PROBLEMS_MARK = 'x-problems';

/** Documents what a route answers when all goes well. */
export function Answers(status: number, component: ComponentName, description: string): MethodDecorator {
  return answerIn(status, description, {
    'application/json': { schema: referTo(component), example: EXAMPLES[component] },
  });
}

/** The same with a shorter form that the sender may ask for. */
export function AnswersCommand(status: number, description: string): MethodDecorator {
  return answerIn(status, description, {
    'application/json': {
      schema: { anyOf: [referTo('CommandAnswer'), referTo('MinimalAnswer')] },
      examples: {
        full: { summary: 'The dossier and the receipt', value: EXAMPLES.CommandAnswer },
        minimal: { summary: 'With Prefer: return=minimal', value: EXAMPLES.MinimalAnswer },
      },
    },
  });
}

export function AnswersNothing(description: string): MethodDecorator {
  return ApiNoContentResponse({ description });
}

export function AnswersText(description: string, mediaType: string, example: string): MethodDecorator {
  return answerIn(200, description, { [mediaType]: { schema: { type: 'string' }, example } });
}

const BYTES = { type: 'string', format: 'binary' };

/** The content of a file, of whatever type it is. */
export function AnswersContent(description: string): MethodDecorator {
  return answerIn(200, description, { '*/*': { schema: BYTES, example: '%PDF-1.7 …' } });
}

/** Documents a body that is a part of a file, and where it begins. */
export function TakesPart(mediaType: string): MethodDecorator {
  return applyDecorators(
    ApiConsumes(mediaType),
    ApiBody({
      required: true,
      schema: BYTES,
      examples: { part: { summary: 'The bytes from there on', value: '%PDF-1.7 …' } },
    }),
    ApiHeader({
      name: 'upload-offset',
      required: true,
      description: 'How many bytes came before this part.',
      schema: { type: 'string', pattern: '^\\d{1,10}$', example: '0' },
    }),
  );
}

/** Documents a body that is a workbook. */
export function TakesWorkbook(mediaType: string): MethodDecorator {
  return applyDecorators(
    ApiConsumes(mediaType),
    ApiBody({
      required: true,
      schema: BYTES,
      examples: { workbook: { summary: 'A filled form', value: 'PK …' } },
    }),
  );
}

const EXCHANGED_TEXTS = {
  'text/vnd.mermaid': { schema: { type: 'string' }, example: 'stateDiagram-v2\n  [*] --> notLodged\n' },
  'application/scxml+xml': { schema: { type: 'string' }, example: '<scxml version="1.0"/>' },
  'application/xml': { schema: { type: 'string' }, example: '<bpmn:definitions/>' },
};

export function AnswersDiagram(): MethodDecorator {
  return answerIn(200, 'The machine, in the format that was asked for.', {
    'application/json': {
      schema: { type: 'object', additionalProperties: true },
      example: { id: 'cluster-establishment', initial: 'notLodged', states: {} },
    },
    ...EXCHANGED_TEXTS,
  });
}

export function AnswersExchange(): MethodDecorator {
  return answerIn(200, 'The definition as a file, in the format that was asked for.', {
    'application/json': {
      schema: { type: 'object', additionalProperties: true },
      example: { code: 'cluster-establishment', version: 1, definitionHash: '9f2c…', definition: {} },
    },
    ...EXCHANGED_TEXTS,
  });
}

/** Documents by which problems a route refuses, beside those that every route has. */
export function Refuses(...codes: readonly ProblemCode[]): MethodDecorator {
  return ApiExtension(PROBLEMS_MARK, codes);
}

/** `Prefer: return=minimal` (RFC 7240): the receipt alone, without the view. */
export function PrefersMinimal(): MethodDecorator {
  return ApiHeader({
    name: 'prefer',
    required: false,
    description: '`return=minimal` answers with the receipt alone, which is faster.',
    schema: { type: 'string', example: 'return=minimal' },
  });
}

interface MediaType {
  readonly schema: object;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;
}

function answerIn(
  status: number,
  description: string,
  content: Readonly<Record<string, MediaType>>,
): MethodDecorator {
  return ApiResponse({ status, description, content });
}
