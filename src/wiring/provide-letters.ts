import type { Provider } from '@nestjs/common';

import type { ReadFiles } from '../api/files/read-files.js';
import type { SendContent } from '../api/files/send-content.js';
import { LettersController } from '../api/letters/letters.controller.js';
import { ReadLetters } from '../api/letters/read-letters.js';
import { SendLetter } from '../api/letters/send-letter.js';
import { WaitingLettersController } from '../api/letters/waiting-letters.controller.js';
import { BeginLetter } from '../application/letters/begin-letter.js';
import { IssueLetter } from '../application/letters/issue-letter.js';
import { LetterDesk } from '../application/letters/letter-desk.js';
import { PassLetter } from '../application/letters/pass-letter.js';
import type { PartyNames } from '../application/party-names.js';
import type { Application } from './compose-application.js';

export const LETTER_CONTROLLERS = [LettersController, WaitingLettersController];

interface LetterParts {
  readonly names: PartyNames;
  readonly readFiles: ReadFiles;
  readonly content: SendContent;
}

/** What letters are composed, passed on, printed and issued with. */
export function provideLetters(
  { world, database, files, letterPress: { print } }: Application,
  { names, readFiles, content }: LetterParts,
): readonly Provider[] {
  const desk = new LetterDesk(world, names);
  const readLetters = new ReadLetters(world, database.pool, readFiles, desk);
  return [
    { provide: ReadLetters, useValue: readLetters },
    { provide: BeginLetter, useValue: new BeginLetter(world, database) },
    { provide: PassLetter, useValue: new PassLetter(world, database, desk) },
    { provide: IssueLetter, useValue: new IssueLetter(world, database, desk, files, print) },
    { provide: SendLetter, useValue: new SendLetter(readLetters, readFiles, content, print) },
  ];
}
