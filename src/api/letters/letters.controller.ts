import { Body, Controller, Get, HttpCode, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { BeginLetter } from '../../application/letters/begin-letter.js';
import { IssueLetter } from '../../application/letters/issue-letter.js';
import type { LetterRefusal } from '../../application/letters/letter-refusal.js';
import { PassLetter, type LetterOrder } from '../../application/letters/pass-letter.js';
import type { Refusal } from '../../application/refusal.js';
import type { Actor } from '../../engine/command.js';
import type { Result } from '../../engine/result.js';
import type { StoredLetter } from '../../persistence/letter.store.js';
import { DossierPath } from '../dossiers/dossier.request.js';
import { TRANSITION_PROBLEMS } from '../dossiers/transitions.controller.js';
import { ReadFiles } from '../files/read-files.js';
import { Answers, AnswersContent, Refuses } from '../openapi/answers.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { letterList, letterView } from '../views/letter.view.js';
import {
  LetterBody,
  LetterIssueBody,
  LetterMoveBody,
  LetterPath,
  LetterRemarkBody,
  LetterValuesBody,
} from './letter.request.js';
import { toLetterProblem } from './letter-problem.js';
import { ReadLetters } from './read-letters.js';
import { SendLetter } from './send-letter.js';

const SEEN_PROBLEMS = ['not-visible', 'not-yet-readable', 'not-found'] as const;
const MOVE_PROBLEMS = [...SEEN_PROBLEMS, 'letter-not-permitted', 'letter-closed', 'stale-letter'] as const;

type LetterAnswer = Promise<Answer<typeof letterView>>;

/** The letters of a dossier: composed, signed, issued. */
@ApiTags('letters')
@Controller('dossiers/:code/letters')
export class LettersController {
  constructor(
    private readonly readLetters: ReadLetters,
    private readonly readFiles: ReadFiles,
    private readonly beginLetter: BeginLetter,
    private readonly passLetter: PassLetter,
    private readonly issueLetter: IssueLetter,
    private readonly sendLetter: SendLetter,
  ) {}

  @Get()
  @Answers(200, 'LetterList', 'The letters that the caller may read, and those that they may begin.')
  @Refuses('not-visible', 'not-yet-readable')
  listLetters(
    @Param() { code }: DossierPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof letterList>> {
    return this.readLetters.list(code, actor);
  }

  @Post()
  @Answers(201, 'Letter', 'Begun; a draft of the unit whose act it is.')
  @Refuses('not-visible', 'not-yet-readable', 'letter-not-offered', 'letter-not-permitted')
  async beginNewLetter(
    @Param() { code }: DossierPath,
    @Body() body: LetterBody,
    @CurrentActor() sender: Actor,
  ): LetterAnswer {
    const seen = await this.readFiles.getDossier(code, sender);
    const { event, values, commandId } = body;
    const begun = await this.beginLetter.execute({ ...seen, event, values, commandId, sender });
    return this.answer(begun, sender);
  }

  @Get(':id')
  @Answers(200, 'Letter', 'The letter as it stands, what it lacks, and what the caller may do with it.')
  @Refuses(...SEEN_PROBLEMS)
  async showLetter(@Param() { code, id }: LetterPath, @CurrentActor() actor: Actor): LetterAnswer {
    return this.readLetters.view(await this.readLetters.get(code, id, actor), actor);
  }

  @Get(':id/pdf')
  @AnswersContent('The letter as it would be printed now; once it is issued, the file that it became.')
  @Refuses(...SEEN_PROBLEMS, 'range-not-satisfiable', 'file-damaged')
  async printLetter(
    @Param() { code, id }: LetterPath,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.sendLetter.execute(await this.readLetters.get(code, id, actor), actor, request, reply);
  }

  @Put(':id')
  @Answers(200, 'Letter', 'Saved; a draft may lack anything.')
  @Refuses(...MOVE_PROBLEMS)
  saveLetter(
    @Param() path: LetterPath,
    @Body() { revision, values }: LetterValuesBody,
    @CurrentActor() sender: Actor,
  ): LetterAnswer {
    return this.pass(path, sender, { move: 'save', revision, values });
  }

  @Post(':id/submission')
  @HttpCode(200)
  @Answers(
    200,
    'Letter',
    'Saved, and submitted for signature: nothing is missing, and the rules would let its act pass.',
  )
  @Refuses(...MOVE_PROBLEMS, 'letter-incomplete', ...TRANSITION_PROBLEMS)
  submitLetter(
    @Param() path: LetterPath,
    @Body() { revision, values }: LetterValuesBody,
    @CurrentActor() sender: Actor,
  ): LetterAnswer {
    return this.pass(path, sender, { move: 'submit', revision, values });
  }

  @Post(':id/recall')
  @HttpCode(200)
  @Answers(200, 'Letter', 'Taken back to be changed.')
  @Refuses(...MOVE_PROBLEMS)
  recallLetter(
    @Param() path: LetterPath,
    @Body() { revision }: LetterMoveBody,
    @CurrentActor() sender: Actor,
  ): LetterAnswer {
    return this.pass(path, sender, { move: 'recall', revision });
  }

  @Post(':id/return')
  @HttpCode(200)
  @Answers(200, 'Letter', 'Sent back to whoever composed it.')
  @Refuses(...MOVE_PROBLEMS)
  returnLetter(
    @Param() path: LetterPath,
    @Body() { revision, remark }: LetterRemarkBody,
    @CurrentActor() sender: Actor,
  ): LetterAnswer {
    return this.pass(path, sender, { move: 'return', revision, remark });
  }

  @Post(':id/signature')
  @HttpCode(200)
  @Answers(200, 'Letter', 'Signed; it waits for its number.')
  @Refuses(...MOVE_PROBLEMS)
  signLetter(
    @Param() path: LetterPath,
    @Body() { revision }: LetterMoveBody,
    @CurrentActor() sender: Actor,
  ): LetterAnswer {
    return this.pass(path, sender, { move: 'sign', revision });
  }

  @Post(':id/discard')
  @HttpCode(200)
  @Answers(200, 'Letter', 'Given up; it stays to be read.')
  @Refuses(...MOVE_PROBLEMS)
  discardLetter(
    @Param() path: LetterPath,
    @Body() { revision, remark }: LetterRemarkBody,
    @CurrentActor() sender: Actor,
  ): LetterAnswer {
    return this.pass(path, sender, { move: 'discard', revision, remark });
  }

  @Post(':id/issue')
  @HttpCode(200)
  @Answers(
    200,
    'Letter',
    'Issued under its number: a file and a document of the dossier, and its act is done.',
  )
  @Refuses(...MOVE_PROBLEMS, 'letter-number-taken', ...TRANSITION_PROBLEMS)
  async issueSignedLetter(
    @Param() { code, id }: LetterPath,
    @Body() body: LetterIssueBody,
    @CurrentActor() sender: Actor,
  ): LetterAnswer {
    await this.readLetters.get(code, id, sender);
    const { revision, ordinal, expectedVersion, commandId } = body;
    const issued = await this.issueLetter.execute({
      ...{ dossier: code, id, revision, ordinal, expectedVersion, commandId, sender },
    });
    return this.answer(issued, sender);
  }

  private async pass(
    { code, id }: LetterPath,
    sender: Actor,
    order: WithoutPlace<LetterOrder>,
  ): LetterAnswer {
    await this.readLetters.get(code, id, sender);
    return this.answer(await this.passLetter.execute({ ...order, dossier: code, id, sender }), sender);
  }

  /** The letter as it came to be: its act may have taken the dossier out of the sender's sight. */
  private async answer(done: Result<StoredLetter, LetterRefusal | Refusal>, sender: Actor): LetterAnswer {
    if (!done.ok) throw toLetterProblem(done.rejection);
    const letter = done.value;
    return this.readLetters.view({ letter, ...(await this.readLetters.openDossier(letter)) }, sender);
  }
}

type WithoutPlace<O> = O extends LetterOrder ? Omit<O, 'dossier' | 'id' | 'sender'> : never;
