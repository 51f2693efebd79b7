import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { CloseSession } from '../../application/session/close-session.js';
import { FindActor } from '../../application/session/find-actor.js';
import type { SignedIn } from '../../application/session/signed-in.js';
import { OpenSession, type LoginRefusal } from '../../application/session/open-session.js';
import { Answers, AnswersNothing, Refuses } from '../openapi/answers.js';
import { Problem } from '../problems/problem.js';
import type { Answer } from '../views/building-blocks.js';
import type { sessionView } from '../views/session.view.js';
import { Caller } from './caller.js';
import { DescribeSession } from './describe-session.js';
import { SessionCookie } from './session-cookie.js';
import { OpenToAll, ForAuditorsToo } from './session.guard.js';
import { CredentialsBody } from './session.request.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly openSession: OpenSession,
    private readonly closeSession: CloseSession,
    private readonly findActor: FindActor,
    private readonly describeSession: DescribeSession,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @OpenToAll()
  @HttpCode(200)
  @Answers(200, 'Session', 'Logged in; the session is in the cookie.')
  @Refuses('invalid-credentials', 'too-many-attempts')
  async logIn(
    @Body() { username, password }: CredentialsBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer<typeof sessionView>> {
    const opened = await this.openSession.execute({ username, password, address: request.ip });
    if (!opened.ok) throw refuseLogin(opened.rejection);
    const signedIn = await this.findActor.execute(opened.value.token);
    if (signedIn === null) throw refuseLogin({ code: 'invalid-credentials' });
    this.cookie.write(reply, opened.value);
    return this.describeSession.execute(signedIn, opened.value.token);
  }

  @Get()
  @Answers(200, 'Session', 'Who am I: the user, their roles and units.')
  async showSession(
    @Caller() caller: SignedIn,
    @Req() request: FastifyRequest,
  ): Promise<Answer<typeof sessionView>> {
    return this.describeSession.execute(caller, this.cookie.read(request) ?? '');
  }

  @Delete()
  @ForAuditorsToo()
  @HttpCode(204)
  @AnswersNothing('Logged out.')
  async logOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.closeSession.execute(this.cookie.read(request) ?? '');
    this.cookie.clear(reply);
  }
}

/** The same answer for a wrong name and a wrong password. */
function refuseLogin(refusal: LoginRefusal): Problem {
  if (refusal.code === 'invalid-credentials') {
    return new Problem('invalid-credentials', 'Tên đăng nhập hoặc mật khẩu không đúng.');
  }
  const { retryAfterSeconds } = refusal;
  return new Problem(
    'too-many-attempts',
    `Đăng nhập sai quá nhiều lần. Hãy thử lại sau ${retryAfterSeconds} giây.`,
    { headers: { 'retry-after': String(retryAfterSeconds) }, members: { retryAfterSeconds } },
  );
}
