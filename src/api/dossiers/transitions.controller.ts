import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { PreviewTransition } from '../../application/preview-transition.js';
import { SendCommand } from '../../application/send-command.js';
import type { Actor } from '../../engine/command.js';
import { Answers, AnswersCommand, PrefersMinimal, Refuses } from '../openapi/answers.js';
import { toProblem } from '../problems/refusal-problem.js';
import { CurrentActor } from '../session/caller.js';
import { DossierPath, PreviewBody, TransitionBody } from './dossier.request.js';
import { prefersMinimal } from './prefers-minimal.js';
import { ReadDossier, type CommandAnswer } from './read-dossier.js';
import type { Answer } from '../views/building-blocks.js';
import type { transitionPreview } from '../views/preview.view.js';
import { viewReceipt } from './view-receipt.js';

/** By what the rules refuse an act, and its preview. */
const RULE_PROBLEMS = [
  'not-visible',
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
  'extended-before',
  'extension-too-long',
  'extension-while-paused',
] as const;

/** By what the one door may refuse a command. */
export const TRANSITION_PROBLEMS = ['stale-version', 'command-id-reused', ...RULE_PROBLEMS] as const;

@ApiTags('dossiers')
@Controller('dossiers/:code/transitions')
export class TransitionsController {
  constructor(
    private readonly sendCommand: SendCommand,
    private readonly previewTransition: PreviewTransition,
    private readonly readDossier: ReadDossier,
  ) {}

  @Post()
  @HttpCode(200)
  @PrefersMinimal()
  @AnswersCommand(200, 'Done; the dossier as it stands now, and the receipt.')
  @Refuses(...TRANSITION_PROBLEMS, 'sheet-altered')
  async applyToDossier(
    @Param() { code }: DossierPath,
    @Body() { ...command }: TransitionBody,
    @CurrentActor() actor: Actor,
    @Headers('prefer') prefer: string | undefined,
  ): Promise<CommandAnswer> {
    const applied = await this.sendCommand.execute({ ...command, dossier: code, sender: actor });
    if (!applied.ok) throw toProblem(applied.rejection);
    const { receipt, dossier } = applied.value;
    return prefersMinimal(prefer)
      ? { receipt: viewReceipt(receipt) }
      : this.readDossier.answerCommand(receipt, dossier, actor);
  }

  @Post('preview')
  @HttpCode(200)
  @Answers(200, 'TransitionPreview', 'What the act would bring; nothing is written.')
  @Refuses(...RULE_PROBLEMS)
  async previewOnDossier(
    @Param() { code }: DossierPath,
    @Body() { ...asked }: PreviewBody,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof transitionPreview>> {
    const preview = await this.previewTransition.execute({ ...asked, dossier: code, sender: actor });
    if (!preview.ok) throw toProblem(preview.rejection);
    return preview.value;
  }
}
