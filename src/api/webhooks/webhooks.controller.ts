import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { LiveWorld } from '../../application/live-world.js';
import { RegisterWebhook } from '../../application/webhooks/register-webhook.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { Database } from '../../persistence/database.js';
import { listWebhookDeliveries } from '../../persistence/webhook-delivery-list.reader.js';
import { WebhookDeliveryStore } from '../../persistence/webhook-delivery.store.js';
import { WebhookEndpointStore, type WebhookEndpoint } from '../../persistence/webhook-endpoint.store.js';
import { provincesOf } from '../dossiers/visibility.js';
import { Answers, AnswersNothing, Refuses } from '../openapi/answers.js';
import { malformedRequest, notFound, Problem } from '../problems/problem.js';
import { DEFAULT_LIMIT } from '../requests/page.request.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { newWebhook, webhookDeliveryList, webhookList } from '../views/webhook.view.js';
import {
  WebhookBody,
  WebhookDeliveryParameters,
  WebhookDeliveryPath,
  WebhookPath,
} from './webhook.request.js';

/** Where other systems hear of a province's transitions; for its administrators. */
@ApiTags('webhooks')
@Controller('webhooks')
export class WebhooksController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
    private readonly registerWebhook: RegisterWebhook,
  ) {}

  @Get()
  @Answers(200, 'WebhookList', 'The endpoints of the caller’s provinces.')
  @Refuses('role-required')
  async listWebhooks(@CurrentActor() actor: Actor): Promise<Answer<typeof webhookList>> {
    const provinces = this.provincesOf(actor);
    return { items: await new WebhookEndpointStore(this.database.pool).readOf(provinces), nextCursor: null };
  }

  @Post()
  @HttpCode(201)
  @Answers(201, 'NewWebhook', 'It hears of what is recorded from now on. The secret is told this once.')
  @Refuses('role-required', 'province-undetermined')
  async addWebhook(
    @Body() { url, procedures, province }: WebhookBody,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof newWebhook>> {
    const registered = await this.registerWebhook.execute({
      url,
      procedures: procedures ?? null,
      province: this.chooseProvince(actor, province),
      createdBy: actor.user,
    });
    if (registered.ok) return registered.value;
    const { path, sentence } = registered.rejection;
    throw malformedRequest([{ path: `/${path}`, sentence }]);
  }

  @Delete(':id')
  @HttpCode(204)
  @AnswersNothing('Nothing is sent there any more.')
  @Refuses('role-required', 'not-found')
  async removeWebhook(@Param() { id }: WebhookPath, @CurrentActor() actor: Actor): Promise<void> {
    await this.get(id, actor);
    await new WebhookEndpointStore(this.database.pool).deactivate(id);
  }

  @Get(':id/deliveries')
  @Answers(200, 'WebhookDeliveryList', 'What was sent, waits, or was given up; the newest first.')
  @Refuses('role-required', 'not-found', 'malformed-cursor')
  async listWebhookDeliveries(
    @Param() { id }: WebhookPath,
    @Query() { limit = DEFAULT_LIMIT, ...filter }: WebhookDeliveryParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof webhookDeliveryList>> {
    await this.get(id, actor);
    return listWebhookDeliveries(this.database.pool, {
      ...filter,
      endpointId: id,
      reader: actor.user,
      limit,
    });
  }

  @Post(':id/deliveries/:delivery/replay')
  @HttpCode(204)
  @AnswersNothing('It is sent once more, with as many attempts as a new one.')
  @Refuses('role-required', 'not-found', 'delivery-pending')
  async replayWebhookDelivery(
    @Param() { id, delivery }: WebhookDeliveryPath,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.get(id, actor);
    const outcome = await new WebhookDeliveryStore(this.database.pool).replay(id, delivery, this.world.now());
    if (outcome === 'unknown') throw notFound('lượt gửi này');
    if (outcome === 'pending')
      throw new Problem('delivery-pending', 'Lượt gửi này đang chờ gửi, không cần gửi lại.');
  }

  /** @throws Problem `role-required`, `not-found` */
  private async get(id: string, actor: Actor): Promise<WebhookEndpoint> {
    const endpoint = await new WebhookEndpointStore(this.database.pool).find(id, this.provincesOf(actor));
    if (endpoint === null) throw notFound('điểm nhận này');
    return endpoint;
  }

  private chooseProvince(actor: Actor, asked: string | undefined): string {
    const provinces = this.provincesOf(actor);
    const [only, ...others] = provinces.filter((each) => asked === undefined || each === asked);
    if (only === undefined || others.length > 0)
      throw new Problem('province-undetermined', 'Hãy nêu một địa phương mà bạn là quản trị viên.');
    return only;
  }

  /** @throws Problem `role-required` */
  private provincesOf(actor: Actor): readonly string[] {
    const provinces = provincesOf(actor, localDateOf(this.world.now()), 'administrator');
    if (provinces.length === 0)
      throw new Problem('role-required', 'Chỉ quản trị viên được cấu hình gửi sự kiện cho hệ thống khác.');
    return provinces;
  }
}
