import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { ApplyTransition } from '../../application/apply-transition.js';
import type { Actor } from '../../engine/command.js';
import { AnswersCommand, PrefersMinimal, Refuses } from '../openapi/answers.js';
import { toProblem } from '../problems/refusal-problem.js';
import { CurrentActor } from '../session/caller.js';
import { DossierPath, TransitionBody } from './dossier.request.js';
import { prefersMinimal } from './prefers-minimal.js';
import { ReadDossier, type CommandAnswer } from './read-dossier.js';
import { viewReceipt } from './view-receipt.js';

/** By what the one door may refuse a command. */
export const TRANSITION_PROBLEMS = [
  'not-visible',
  'stale-version',
  'unknown-event',
  'system-only',
  'dossier-ended',
  'dossier-suspended',
  'not-available',
  'not-permitted',
  'payload-invalid',
  'condition-not-met',
  'unknown-reference',
  'occurred-at-malformed',
  'occurred-in-future',
  'occurred-before-previous',
  'backdating-needs-reason',
  'backdating-needs-leader',
  'forbidden-before',
  'clock-not-running',
  'extension-not-later',
  'command-id-reused',
] as const;

@ApiTags('dossiers')
@Controller('dossiers/:code/transitions')
export class TransitionsController {
  constructor(
    private readonly applyTransition: ApplyTransition,
    private readonly readDossier: ReadDossier,
  ) {}

  @Post()
  @HttpCode(200)
  @PrefersMinimal()
  @AnswersCommand(200, 'Done; the dossier as it stands now, and the receipt.')
  @Refuses(...TRANSITION_PROBLEMS)
  async applyToDossier(
    @Param() { code }: DossierPath,
    @Body() { ...command }: TransitionBody,
    @CurrentActor() actor: Actor,
    @Headers('prefer') prefer: string | undefined,
  ): Promise<CommandAnswer> {
    const applied = await this.applyTransition.execute({ ...command, dossier: code, sender: actor });
    if (!applied.ok) throw toProblem(applied.rejection);
    const { receipt, dossier } = applied.value;
    return prefersMinimal(prefer)
      ? { receipt: viewReceipt(receipt) }
      : this.readDossier.answerCommand(receipt, dossier, actor);
  }
}
