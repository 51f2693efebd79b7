import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { LiveWorld } from '../../application/live-world.js';
import type { Actor } from '../../engine/command.js';
import { Database } from '../../persistence/database.js';
import { countUnread, listNotices } from '../../persistence/notice-list.reader.js';
import { NoticeDeliveryStore } from '../../persistence/notice-delivery.store.js';
import { NoticePreferenceStore } from '../../persistence/notice-preference.store.js';
import { NoticeStore } from '../../persistence/notice.store.js';
import { Answers, Refuses } from '../openapi/answers.js';
import { malformedRequest, notFound } from '../problems/problem.js';
import { DEFAULT_LIMIT } from '../requests/page.request.js';
import { CurrentActor } from '../session/caller.js';
import { ForAuditorsToo } from '../session/session.guard.js';
import type { Answer } from '../views/building-blocks.js';
import type { noticeList, noticePreference, unreadCount } from '../views/notice.view.js';
import { NoticeParameters, NoticePath, PreferenceBody } from './notice.request.js';

/** What the caller was told, and how they want to be told; nobody reads another's. */
@ApiTags('notices')
@Controller('notifications')
export class NoticesController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
  ) {}

  @Get()
  @Answers(200, 'NoticeList', 'What the caller was told, the newest first.')
  @Refuses('malformed-cursor')
  async listNotices(
    @Query() { unread = false, limit = DEFAULT_LIMIT, ...page }: NoticeParameters,
    @CurrentActor() { user }: Actor,
  ): Promise<Answer<typeof noticeList>> {
    const { items, nextCursor } = await listNotices(this.database.pool, {
      ...page,
      recipient: user,
      unread,
      limit,
    });
    return {
      items: items.map(({ id, kind, sentence, dossier, createdAt, readAt }) => ({
        ...{ id, kind, sentence, dossier, createdAt, readAt },
      })),
      nextCursor,
    };
  }

  @Get('unread-count')
  @Answers(200, 'UnreadCount', 'How many notices the caller has not read.')
  async countUnread(@CurrentActor() { user }: Actor): Promise<Answer<typeof unreadCount>> {
    const [unread] = await countUnread(this.database.pool, [user]);
    return { unreadCount: unread?.count ?? 0 };
  }

  @Post(':id/read')
  @ForAuditorsToo()
  @HttpCode(200)
  @Answers(200, 'UnreadCount', 'Read; how many are left.')
  @Refuses('not-found')
  async markNoticeRead(
    @Param() { id }: NoticePath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof unreadCount>> {
    const found = await new NoticeStore(this.database.pool).markRead(actor.user, id, this.world.now());
    if (!found) throw notFound('thông báo này');
    return this.countUnread(actor);
  }

  @Post('read-all')
  @ForAuditorsToo()
  @HttpCode(200)
  @Answers(200, 'UnreadCount', 'All are read.')
  async markAllRead(@CurrentActor() actor: Actor): Promise<Answer<typeof unreadCount>> {
    await new NoticeStore(this.database.pool).markAllRead(actor.user, this.world.now());
    return this.countUnread(actor);
  }

  @Get('preferences')
  @Answers(200, 'NoticePreference', 'How the caller wants to be told.')
  showPreference(@CurrentActor() { user }: Actor): Promise<Answer<typeof noticePreference>> {
    return new NoticePreferenceStore(this.database.pool).find(user);
  }

  @Put('preferences')
  @ForAuditorsToo()
  @Answers(200, 'NoticePreference', 'Holds from the next e-mail on.')
  async changePreference(
    @Body() { email, delivery }: PreferenceBody,
    @CurrentActor() { user }: Actor,
  ): Promise<Answer<typeof noticePreference>> {
    if (email === null && delivery !== 'none')
      throw malformedRequest([{ path: '/email', sentence: 'phải có thì mới nhận được thư' }]);
    await this.database.transaction(async (executor) => {
      await new NoticePreferenceStore(executor).put(user, { email, delivery });
      if (delivery === 'none')
        await new NoticeDeliveryStore(executor).cancelFor(user, 'The recipient wants no e-mail any more.');
    });
    return { email, delivery };
  }
}
