import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';

import { BadCursor } from '../../persistence/page-cursor.js';
import { Fault } from '../../persistence/fault.js';
import type { RouteTable } from '../http/route-table.js';
import { Problem } from './problem.js';
import { PROBLEM_TYPES, typeUriOf, type ProblemCode } from './problem-types.js';

const RETRY_AFTER_FAULT_SECONDS = '2';

/** Statuses that Fastify gives by itself, before or around our own code. */
const FRAMEWORK_PROBLEMS: Readonly<Record<number, readonly [ProblemCode, string]>> = {
  400: ['malformed-request', 'Máy chủ không đọc được yêu cầu này.'],
  408: ['request-too-slow', 'Yêu cầu được gửi quá chậm.'],
  413: ['too-large', 'Nội dung gửi lên lớn quá 1 MB.'],
  414: ['address-too-long', 'Địa chỉ của yêu cầu quá dài.'],
  415: ['unsupported-media-type', 'Nội dung phải là application/json.'],
};

/** Answers everything that goes wrong as `application/problem+json` (RFC 9457). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly routes: RouteTable,
    private readonly logger: Logger,
  ) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const problem = this.toProblem(exception, request);
    if (PROBLEM_TYPES[problem.code].status >= 500) {
      this.logger.error({ err: exception, requestId: request.id }, 'A request failed.');
    }
    sendProblem(http.getResponse<FastifyReply>(), problem);
  }

  private toProblem(exception: unknown, request: FastifyRequest): Problem {
    if (exception instanceof Problem) return exception;
    if (exception instanceof BadCursor) {
      return new Problem('malformed-cursor', 'Con trỏ trang không do danh sách này cấp.');
    }
    if (exception instanceof Fault) {
      return new Problem('unavailable', 'Hệ thống tạm thời gián đoạn. Hãy thử lại sau ít giây.', {
        headers: { 'retry-after': RETRY_AFTER_FAULT_SECONDS },
      });
    }
    if (exception instanceof HttpException) {
      if (request.is404) return this.refuseRoute(request);
      return toFrameworkProblem(exception.getStatus());
    }
    return internalProblem();
  }

  /** Nothing answers here: either nowhere, or only to other methods. */
  private refuseRoute(request: FastifyRequest): Problem {
    const methods = this.routes.findMethods(pathOf(request.url));
    if (methods.length === 0) return new Problem('not-found', 'Không có địa chỉ này.');
    const allow = methods.join(', ');
    return new Problem('method-not-allowed', `Địa chỉ này chỉ nhận ${allow}.`, { headers: { allow } });
  }
}

export function toFrameworkProblem(status: number): Problem {
  const known = FRAMEWORK_PROBLEMS[status];
  return known === undefined ? internalProblem() : new Problem(...known);
}

function internalProblem(): Problem {
  return new Problem('internal', 'Hệ thống gặp lỗi không lường trước. Lỗi đã được ghi lại.');
}

export function sendProblem(reply: FastifyReply, problem: Problem): void {
  void reply
    .code(PROBLEM_TYPES[problem.code].status)
    .headers(problem.details.headers ?? {})
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(writeProblem(problem, reply.request.id)));
}

/** The body of a problem. `instance` names this one occurrence; the log carries the same id. */
export function writeProblem({ code, message, details }: Problem, requestId: string) {
  const { status, title } = PROBLEM_TYPES[code];
  return {
    type: typeUriOf(code),
    title,
    status,
    code,
    detail: message,
    instance: `urn:uuid:${requestId}`,
    ...details.members,
  };
}

function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? url;
}
