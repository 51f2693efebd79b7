import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { MOST_DOSSIERS, OrderPack } from '../../application/evidence/order-pack.js';
import type { Actor } from '../../engine/command.js';
import { Database } from '../../persistence/database.js';
import { listDossiers } from '../../persistence/dossier-list.reader.js';
import { EvidencePackDossierStore } from '../../persistence/evidence-pack-dossier.store.js';
import { EvidencePackStore, type StoredPack } from '../../persistence/evidence-pack.store.js';
import { statedReasonOf } from '../access/stated-reason.js';
import { ListConditions } from '../dossiers/list-conditions.js';
import { Answers, AnswersContent, AnswersNothing, Refuses } from '../openapi/answers.js';
import { malformedRequest, notFound, Problem } from '../problems/problem.js';
import { toProblem } from '../problems/refusal-problem.js';
import { DEFAULT_LIMIT, PageParameters } from '../requests/page.request.js';
import { CurrentActor } from '../session/caller.js';
import { ForAuditorsToo } from '../session/session.guard.js';
import type { Answer } from '../views/building-blocks.js';
import type { evidencePackList, evidencePackView } from '../views/evidence-pack.view.js';
import { PackOrderBody, PackPath } from './packs.request.js';
import { ReadEvidence } from './read-evidence.js';
import { SendPack } from './send-pack.js';

/** Packs of evidence over many dossiers, for the auditor who ordered them; a job writes them. */
@ApiTags('audit')
@Controller('audit/packs')
export class PacksController {
  private readonly packs: EvidencePackStore;
  private readonly dossiers: EvidencePackDossierStore;

  constructor(
    private readonly database: Database,
    private readonly conditions: ListConditions,
    private readonly readEvidence: ReadEvidence,
    private readonly orderPack: OrderPack,
    private readonly content: SendPack,
  ) {
    this.packs = new EvidencePackStore(database.pool);
    this.dossiers = new EvidencePackDossierStore(database.pool);
  }

  @Get()
  @Answers(200, 'EvidencePackList', 'What the auditor ordered, the newest first, and how far it has come.')
  @Refuses('role-required', 'malformed-cursor')
  async listPacks(
    @Query() { limit = DEFAULT_LIMIT, ...page }: PageParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof evidencePackList>> {
    this.readEvidence.refuseOthers(actor);
    const { items, nextCursor } = await this.packs.list(actor.user, { ...page, limit });
    return { items: items.map(viewPack), nextCursor };
  }

  @Post()
  @ForAuditorsToo()
  @Answers(201, 'EvidencePack', 'Ordered; it is written dossier by dossier.')
  @Refuses(
    ...(['role-required', 'not-visible', 'not-yet-readable', 'not-found'] as const),
    ...(['pack-too-large', 'too-many-packs'] as const),
  )
  async orderNewPack(
    @Body() { label, codes, ...filter }: PackOrderBody,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<Answer<typeof evidencePackView>> {
    this.readEvidence.refuseOthers(actor);
    const isFiltered = [filter.cluster, filter.procedure, filter.q].some((each) => each !== undefined);
    if ((codes === undefined) !== isFiltered) {
      throw malformedRequest([{ path: '', sentence: 'phải nêu mã các hồ sơ, hoặc điều kiện lọc hồ sơ' }]);
    }
    const ordered = await this.orderPack.execute({
      ...{ requestedBy: actor.user, label: label?.trim() ?? null },
      ...{ address: request.ip, reason: statedReasonOf(request) },
      codes: codes === undefined ? await this.findCodes(filter, actor) : await this.readable(codes, actor),
    });
    if (ordered.ok) return viewPack(ordered.value);
    throw new Problem(
      'too-many-packs',
      `Bạn đang giữ ${ordered.rejection.most} bộ chứng cứ. Hãy hủy bớt rồi yêu cầu lại.`,
    );
  }

  @Get(':id')
  @Answers(200, 'EvidencePack', 'How far it has come.')
  @Refuses('role-required', 'not-found')
  async showPack(
    @Param() { id }: PackPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof evidencePackView>> {
    return viewPack(await this.find(id, actor));
  }

  @Get(':id/file')
  @AnswersContent(
    'A ZIP: the pack of each dossier, and a manifest with their hashes; `Range` asks for a part.',
  )
  @Refuses('role-required', 'not-found', 'not-visible', 'pack-not-ready', 'range-not-satisfiable')
  async downloadPackFile(
    @Param() { id }: PackPath,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const pack = await this.find(id, actor);
    // Whoever was recused since has nothing of that dossier any more.
    if (await this.dossiers.holdsHidden(id, actor.user)) throw toProblem({ code: 'not-visible' });
    await this.content.execute(pack, request, reply);
  }

  @Delete(':id')
  @ForAuditorsToo()
  @HttpCode(204)
  @AnswersNothing('Canceled; what has been written is thrown away.')
  @Refuses('role-required', 'not-found')
  async cancelPack(@Param() { id }: PackPath, @CurrentActor() actor: Actor): Promise<void> {
    await this.orderPack.cancel(await this.find(id, actor));
  }

  /** One's own; another's is none. */
  private async find(id: string, actor: Actor): Promise<StoredPack> {
    this.readEvidence.refuseOthers(actor);
    const pack = await this.packs.find(id);
    if (pack?.requestedBy !== actor.user) throw notFound('bộ chứng cứ này');
    return pack;
  }

  /** Each is judged now, and again when it is written. */
  private async readable(codes: readonly string[], actor: Actor): Promise<readonly string[]> {
    const unique = [...new Set(codes)];
    for (const code of unique) await this.readEvidence.get(code, actor);
    return unique;
  }

  /** What the auditor's own list of dossiers would show; the oldest is packed first. */
  private async findCodes(
    filter: Pick<PackOrderBody, 'cluster' | 'procedure' | 'q'>,
    actor: Actor,
  ): Promise<readonly string[]> {
    const { items, nextCursor } = await listDossiers(this.database.pool, {
      ...this.conditions.of(filter, actor),
      limit: MOST_DOSSIERS,
    });
    if (items.length === 0) throw notFound('hồ sơ nào theo điều kiện này');
    if (nextCursor !== null) {
      throw new Problem(
        'pack-too-large',
        `Một bộ chứng cứ có tối đa ${MOST_DOSSIERS} hồ sơ. Hãy lọc hẹp hơn.`,
      );
    }
    return items.map(({ code }) => code).reverse();
  }
}

function viewPack(pack: StoredPack): Answer<typeof evidencePackView> {
  const { id, label, state, dossiers, written, withheld, failed, size, sha256 } = pack;
  const { orderedAt, finishedAt, expiresAt } = pack;
  const isBegun = written + withheld + failed > 0;
  return {
    ...{ id, label, dossiers, written, withheld, failed, size, sha256, orderedAt, finishedAt, expiresAt },
    state: state === 'ordered' ? (isBegun ? 'writing' : 'waiting') : state,
  };
}
