import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import type { Role } from '../../../workflows/vocabulary/role.js';
import { holdsOnly } from '../dossiers/visibility.js';
import { Problem } from '../problems/problem.js';
import { asksReason } from './access-kinds.js';
import { statedReasonOf } from './stated-reason.js';

/**
 * Breaking the glass: who opens dossiers by such roles alone says why, each time they open another one or order a pack of them. Comes after
 * the session's guard. Whoever holds another role as well has work in dossiers, and is not asked.
 */
export class ReasonGuard implements CanActivate {
  constructor(private readonly roles: readonly Role[]) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { caller, method, routeOptions } = request;
    const isChange = method !== 'GET' && method !== 'HEAD';
    if (caller === null || !asksReason(isChange, routeOptions.url ?? '')) return true;
    if (!holdsOnly(caller.actor, this.roles) || statedReasonOf(request) !== null) return true;
    throw new Problem(
      'reason-required',
      'Vai trò của bạn phải nêu lý do trước khi mở hồ sơ hoặc yêu cầu bộ chứng cứ. Lý do được ghi vào nhật ký truy cập.',
    );
  }
}
