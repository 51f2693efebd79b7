import type { FastifyReply, FastifyRequest } from 'fastify';

import type { PrintLetter } from '../../application/letters/letter-page.js';
import type { Actor } from '../../engine/command.js';
import { contentHeaders } from '../files/content-headers.js';
import type { ReadFiles } from '../files/read-files.js';
import type { SendContent } from '../files/send-content.js';
import type { ReadLetters, SeenLetter } from './read-letters.js';

/** Answers with a letter as a PDF: as it went out, or as it stands. */
export class SendLetter {
  constructor(
    private readonly readLetters: ReadLetters,
    private readonly readFiles: ReadFiles,
    private readonly content: SendContent,
    private readonly print: PrintLetter,
  ) {}

  /** @throws Problem `not-found`, `range-not-satisfiable`, `file-damaged` */
  async execute(seen: SeenLetter, actor: Actor, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { file, dossier, id, revision } = seen.letter;
    if (file !== null) {
      const issued = await this.readFiles.get(dossier, file, actor);
      return this.content.execute(issued, request, { reply, asDownload: false });
    }
    const pdf = await this.print(await this.readLetters.layOut(seen));
    const headers = contentHeaders(
      { name: 'du-thao.pdf', mediaType: 'application/pdf', sha256: `${id}-${String(revision)}` },
      { asDownload: false },
    );
    void reply.headers({ ...headers, 'accept-ranges': 'none', 'cache-control': 'no-store' }).send(pdf);
  }
}
