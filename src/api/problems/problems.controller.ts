import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { Answers, Refuses } from '../openapi/answers.js';
import { Text } from '../requests/fields.js';
import { OpenToAll } from '../session/session.guard.js';
import type { Answer } from '../views/building-blocks.js';
import type { problemTypeView } from '../views/problem.view.js';
import { notFound } from './problem.js';
import { PROBLEM_TYPES, typeUriOf, type ProblemCode } from './problem-types.js';

export class ProblemPath {
  @Text({ max: 100, description: 'The `code` of a problem.', example: 'stale-version' })
  readonly code!: string;
}

/** Where the `type` of a problem leads. */
@ApiTags('problems')
@Controller('problems')
export class ProblemsController {
  @Get(':code')
  @OpenToAll()
  @Answers(200, 'ProblemType', 'What a type of problem means.')
  @Refuses('not-found')
  showProblemType(@Param() { code }: ProblemPath): Answer<typeof problemTypeView> {
    if (!isProblemCode(code)) throw notFound(`loại lỗi “${code}”`);
    return { type: typeUriOf(code), code, ...PROBLEM_TYPES[code] };
  }
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEM_TYPES, code);
}
