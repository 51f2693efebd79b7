import { applyDecorators, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';

import type { FindActor } from '../../application/session/find-actor.js';
import type { SignedIn } from '../../application/session/signed-in.js';
import { isCsrfTokenOf } from '../../application/session/session-token.js';
import { holdsOnly } from '../dossiers/visibility.js';
import { changesSomething, refuseCrossSite } from '../http/same-origin.js';
import { Problem } from '../problems/problem.js';
import type { SessionCookie } from './session-cookie.js';

/** Marks an operation that needs no session; the OpenAPI document turns it into an empty `security`. */
export const OPEN_MARK = 'x-open-to-all';

/** The route needs no session. */
export const OpenToAll = () => applyDecorators(SetMetadata(OPEN_MARK, true), ApiExtension(OPEN_MARK, true));

const AUDITOR_MARK = 'x-for-auditors';

/** Sent with a method that changes something, but changes nothing that an auditor audits. */
export const ForAuditorsToo = () => SetMetadata(AUDITOR_MARK, true);

/** The header in which a page sends back the token that `POST /session` and `GET /session` gave it. */
export const CSRF_HEADER = 'x-csrf-token';

/**
 * Finds out who asks. Every route is closed unless it says `@OpenToAll()`, and every route that changes something
 * is closed to auditors, whatever they send, unless it says `@ForAuditorsToo()`.
 */
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
    if (this.isFor(OPEN_MARK, context)) return true;

    const token = this.cookie.read(request);
    const caller = token === null ? null : await this.findActor.execute(token);
    if (token === null || caller === null) {
      throw new Problem('unauthenticated', 'Bạn chưa đăng nhập, hoặc phiên làm việc đã hết hạn.');
    }
    if (isChange) {
      refuseWithoutCsrfToken(request, token);
      if (!this.isFor(AUDITOR_MARK, context)) refuseAuditor(caller);
    }
    request.caller = caller;
    return true;
  }

  private isFor(mark: string, context: ExecutionContext): boolean {
    return this.reflector.get<boolean | undefined>(mark, context.getHandler()) === true;
  }
}

/** Who holds another role as well acts in that one, and is judged by it. */
function refuseAuditor({ actor }: SignedIn): void {
  if (!holdsOnly(actor, ['auditor'])) return;
  throw new Problem('role-required', 'Thanh tra, kiểm toán chỉ xem và kiểm tra, không thay đổi gì.');
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
