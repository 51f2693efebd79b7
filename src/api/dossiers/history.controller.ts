import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { explainClock } from '../../application/explain-clock.js';
import { viewChain } from '../../application/dossier-chain.js';
import { LiveWorld } from '../../application/live-world.js';
import { replayDossier } from '../../application/replay-dossier.js';
import { verifyJournal } from '../../application/verify-journals.js';
import { canSee } from '../../engine/authorize.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { Database } from '../../persistence/database.js';
import { readChain } from '../../persistence/dossier-chain.reader.js';
import { readJournal } from '../../persistence/journal-entry.store.js';
import { findJournalledDossier } from '../../persistence/journal.reader.js';
import { Answers, Refuses } from '../openapi/answers.js';
import { notFound, Problem } from '../problems/problem.js';
import { toProblem } from '../problems/refusal-problem.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { dossierVerification } from '../views/audit.view.js';
import type { clockExplanation } from '../views/clock.view.js';
import type { dossierChain, replayView } from '../views/dossier.view.js';
import type { journalView } from '../views/journal.view.js';
import { ClockPath, DossierPath, ReplayParameters } from './dossier.request.js';
import { ReadDossier } from './read-dossier.js';
import { toReplayPoint } from './replay-point.js';
import { provincesOf } from './visibility.js';

/** What happened to a dossier, how it stood then, and why its dates are what they are. */
@ApiTags('dossiers')
@Controller('dossiers/:code')
export class HistoryController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
    private readonly readDossier: ReadDossier,
  ) {}

  @Get('journal')
  @Answers(200, 'Journal', 'Every entry from the first, with its hash and the hash before it.')
  @Refuses('not-visible', 'role-required', 'not-yet-readable')
  async readJournal(
    @Param() { code }: DossierPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof journalView>> {
    await this.readDossier.getFromInside(code, actor);
    return { items: await readJournal(this.database.pool, code), nextCursor: null };
  }

  @Get('replay')
  @Answers(200, 'Replay', 'The dossier as it stood then, recomputed from its journal.')
  @Refuses('not-visible', 'role-required', 'not-yet-readable')
  async replayDossier(
    @Param() { code }: DossierPath,
    @Query() parameters: ReplayParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof replayView>> {
    const point = toReplayPoint(parameters);
    await this.readDossier.getFromInside(code, actor);
    await this.learnNewEditions();
    const journal = await readJournal(this.database.pool, code);
    const { dossier, ...replayed } = replayDossier(this.world, journal, point);
    if (dossier === null) return { ...replayed, dossier: null };
    const moment = 'at' in point ? point.at : dossier.recordedAt;
    const view = await this.readDossier.viewOf(this.readDossier.withProcedure(dossier), actor, moment);
    // Nothing can be done in the past.
    return { ...replayed, dossier: { ...view, availableTransitions: [] } };
  }

  @Get('verification')
  @Answers(200, 'DossierVerification', "Whether this journal's chain holds, and folds to what is stored.")
  @Refuses('not-visible', 'role-required')
  async verifyDossier(
    @Param() { code }: DossierPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof dossierVerification>> {
    const verifiedAt = this.world.now();
    const { dossier } = await this.readDossier.get(code, actor);
    if (!provincesOf(actor, localDateOf(verifiedAt), 'auditor').includes(dossier.facts.province)) {
      throw new Problem('role-required', 'Chỉ thanh tra, kiểm toán được kiểm tra nhật ký.');
    }
    await this.learnNewEditions();
    const journalled = await findJournalledDossier(this.database.pool, code);
    if (journalled === null) throw toProblem({ code: 'not-visible' });
    const fault = verifyJournal(this.world, journalled);
    const entries = journalled.journal.length;
    return { dossier: code, verifiedAt, entries, intact: fault === null, fault };
  }

  @Get('chain')
  @Answers(200, 'DossierChain', 'The dossiers that opened this one and that they opened, as a tree.')
  @Refuses('not-visible')
  async readChain(
    @Param() { code }: DossierPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof dossierChain>> {
    const today = localDateOf(this.world.now());
    const chain = await readChain(this.database.pool, code);
    const tree = viewChain(this.world, chain, code, (dossier) => canSee(actor, dossier, today));
    if (tree === null) throw toProblem({ code: 'not-visible' });
    return tree;
  }

  @Get('clocks/:name/explanation')
  @Answers(200, 'ClockExplanation', 'The due date, derived day by day.')
  @Refuses('not-visible', 'not-found')
  async explainClock(
    @Param() { code, name }: ClockPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof clockExplanation>> {
    const { dossier, procedure } = await this.readDossier.get(code, actor);
    await this.learnNewEditions();
    const explanation = explainClock(this.world, procedure, dossier, name);
    if (explanation === null) throw notFound(`thời hạn “${name}” trong hồ sơ này`);
    return explanation;
  }

  /** Another process may have published a calendar since, and counted by it. */
  private learnNewEditions(): Promise<void> {
    return this.world.refresh(this.database.pool);
  }
}
