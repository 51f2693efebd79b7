import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import type { Actor } from '../../engine/command.js';
import { Answers } from '../openapi/answers.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { waitingLetterList } from '../views/letter.view.js';
import { ReadLetters } from './read-letters.js';

/** Letters that wait for somebody. */
@ApiTags('letters')
@Controller('letters')
export class WaitingLettersController {
  constructor(private readonly readLetters: ReadLetters) {}

  @Get()
  @Answers(
    200,
    'WaitingLetterList',
    'What waits for the caller to sign, to mend or to issue; the longest first.',
  )
  listWaitingLetters(@CurrentActor() actor: Actor): Promise<Answer<typeof waitingLetterList>> {
    return this.readLetters.listWaiting(actor);
  }
}
