import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { LiveWorld } from '../../application/live-world.js';
import { isOwnLeader } from '../../application/substitution/may-substitute.js';
import { isValidOn } from '../../engine/authorize.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { Database } from '../../persistence/database.js';
import { SavedViewStore, type StoredSavedView } from '../../persistence/saved-view.store.js';
import { PartyNames } from '../../application/party-names.js';
import { Answers, AnswersNothing, Refuses } from '../openapi/answers.js';
import { notFound, Problem } from '../problems/problem.js';
import { DEFAULT_LIMIT, PageParameters } from '../requests/page.request.js';
import { CurrentActor } from '../session/caller.js';
import { ForAuditorsToo } from '../session/session.guard.js';
import type { Answer } from '../views/building-blocks.js';
import type { savedView, savedViewList } from '../views/saved-view.view.js';
import { SavedViewBody, SavedViewPath } from './saved-view.request.js';

/** Lists under a name, for oneself or for one's unit. What a list holds stays a matter of who opens it. */
@ApiTags('saved-views')
@Controller('saved-views')
export class SavedViewsController {
  private readonly views: SavedViewStore;

  constructor(
    private readonly world: LiveWorld,
    database: Database,
    private readonly names: PartyNames,
  ) {
    this.views = new SavedViewStore(database.pool);
  }

  @Get()
  @Answers(200, 'SavedViewList', "The caller's own views, and those shared with their units.")
  @Refuses('malformed-cursor')
  async listSavedViews(
    @Query() { limit = DEFAULT_LIMIT, ...page }: PageParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof savedViewList>> {
    const units = this.ownUnits(actor);
    const { items, nextCursor } = await this.views.list({ ...page, username: actor.user, units, limit });
    return { items: await Promise.all(items.map((item) => this.show(item, actor))), nextCursor };
  }

  @Post()
  @ForAuditorsToo()
  @Answers(201, 'SavedView', 'Saved; an earlier one of the same name gives way.')
  @Refuses('role-required')
  async saveView(
    @Body() { name, address, unit }: SavedViewBody,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof savedView>> {
    if (unit !== undefined && !this.ownUnits(actor).includes(unit)) {
      throw new Problem('role-required', 'Chỉ chia sẻ được chế độ xem với đơn vị của mình.');
    }
    const saved = await this.views.save({
      ...{ username: actor.user, unit: unit ?? null, name: name.trim(), address },
      savedAt: this.world.now(),
    });
    return this.show(saved, actor);
  }

  @Delete(':id')
  @ForAuditorsToo()
  @HttpCode(204)
  @AnswersNothing('Removed.')
  @Refuses('not-found', 'role-required')
  async removeView(@Param() { id }: SavedViewPath, @CurrentActor() actor: Actor): Promise<void> {
    const view = await this.views.find(id);
    if (view === null || !this.isSeen(view, actor)) throw notFound('chế độ xem này');
    if (!this.canRemove(view, actor)) {
      throw new Problem(
        'role-required',
        'Chỉ người lưu hoặc thủ trưởng đơn vị xóa được chế độ xem dùng chung.',
      );
    }
    await this.views.delete(id);
  }

  private async show(view: StoredSavedView, actor: Actor): Promise<Answer<typeof savedView>> {
    const { username, unit, ...shown } = view;
    const unitName = unit === null ? null : ((await this.names.find([unit])).get(unit) ?? unit);
    return { ...shown, unit, unitName, savedBy: username, canRemove: this.canRemove(view, actor) };
  }

  private isSeen({ username, unit }: StoredSavedView, actor: Actor): boolean {
    return username === actor.user || (unit !== null && this.ownUnits(actor).includes(unit));
  }

  private canRemove({ username, unit }: StoredSavedView, { user, assignments }: Actor): boolean {
    const today = localDateOf(this.world.now());
    return username === user || assignments.some((each) => each.party === unit && isOwnLeader(each, today));
  }

  /** Where the person holds a role of their own today; nothing is shared on behalf of others. */
  private ownUnits({ assignments }: Actor): readonly string[] {
    const today = localDateOf(this.world.now());
    const own = assignments.filter((each) => each.onBehalfOf === undefined && isValidOn(each, today));
    return [...new Set(own.map(({ party }) => party))];
  }
}
