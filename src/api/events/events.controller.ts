import { Controller, Get, type OnModuleDestroy, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Actor } from '../../engine/command.js';
import { AnswersText, Refuses } from '../openapi/answers.js';
import { Problem } from '../problems/problem.js';
import { CurrentActor } from '../session/caller.js';
import { SessionCookie } from '../session/session-cookie.js';
import { EventHub } from './event-hub.js';
import { EventStream } from './event-stream.js';

const EXAMPLE = [
  'retry: 3000',
  '',
  'event: notice',
  'data: {"id":"17","unreadCount":3}',
  '',
  'event: dossier',
  'data: {"code":"000.00.01.H26-260921-0001","version":2}',
  '',
  '',
].join('\n');

@ApiTags('notices')
@Controller('events')
export class EventsController implements OnModuleDestroy {
  constructor(
    private readonly hub: EventHub,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  @AnswersText(
    'What changes while a page is open: `notice` for the caller, `dossier` for those they see.',
    'text/event-stream',
    EXAMPLE,
  )
  @Refuses('too-many-streams')
  async openEvents(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!this.hub.hasRoomFor(actor.user)) {
      throw new Problem('too-many-streams', 'Bạn đang mở quá nhiều trang cùng lúc.');
    }
    // Fastify ends an answer when its handler does; this one stays open.
    reply.hijack();
    reply.raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      // A proxy that waits for the whole answer would wait for ever.
      'x-accel-buffering': 'no',
    });
    reply.raw.flushHeaders();
    if (request.method === 'HEAD') {
      reply.raw.end();
      return;
    }
    await this.hub.add(new EventStream(reply.raw), actor, this.cookie.read(request) ?? '');
  }

  /** Before the server waits for its last answers. */
  onModuleDestroy(): void {
    this.hub.close();
  }
}
