import { applyDecorators, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';

import type { FindActor } from '../../application/session/find-actor.js';
import { isCsrfTokenOf } from '../../application/session/session-token.js';
import { changesSomething, refuseCrossSite } from '../http/same-origin.js';
import { Problem } from '../problems/problem.js';
import type { SessionCookie } from './session-cookie.js';

/** Marks an operation that needs no session; the OpenAPI document turns it into an empty `security`. */
export const OPEN_MARK = 'x-open-to-all';

/** The route needs no session. */
export const OpenToAll = () => applyDecorators(SetMetadata(OPEN_MARK, true), ApiExtension(OPEN_MARK, true));

/** The header in which a page sends back the token that `POST /session` and `GET /session` gave it. */
export const CSRF_HEADER = 'x-csrf-token';

/** Finds out who asks. Every route is closed unless it says `@OpenToAll()`. */
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly findActor: FindActor,
    private readonly cookie: SessionCookie,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const isChange = changesSomething(request);
    if (isChange) refuseCrossSite(request);
    if (this.reflector.get<boolean | undefined>(OPEN_MARK, context.getHandler()) === true) return true;

    const token = this.cookie.read(request);
    const caller = token === null ? null : await this.findActor.execute(token);
    if (token === null || caller === null) {
      throw new Problem('unauthenticated', 'Bạn chưa đăng nhập, hoặc phiên làm việc đã hết hạn.');
    }
    if (isChange) refuseWithoutCsrfToken(request, token);
    request.caller = caller;
    return true;
  }
}

function refuseWithoutCsrfToken(request: FastifyRequest, sessionToken: string): void {
  const candidate = request.headers[CSRF_HEADER];
  if (typeof candidate !== 'string' || !isCsrfTokenOf(sessionToken, candidate)) {
    throw new Problem(
      'csrf-token-mismatch',
      `Yêu cầu thay đổi dữ liệu phải kèm mã chống giả mạo trong tiêu đề ${CSRF_HEADER}.`,
    );
  }
}
