import { hash } from 'node:crypto';

import { canonicalJson } from '../../engine/chain/canonical-json.js';
import type { JournalEntry } from '../../engine/journal-entry.js';
import { definitionAsData } from '../../engine/procedure-registry.js';
import { CheckpointTimeStampStore } from '../../persistence/checkpoint-time-stamp.store.js';
import { CheckpointStore } from '../../persistence/checkpoint.store.js';
import type { Executor } from '../../persistence/database.js';
import { DossierFileStore, type StoredFile } from '../../persistence/dossier-file.store.js';
import { readJournal } from '../../persistence/journal-entry.store.js';
import { proveInclusion } from '../checkpoint/prove.js';
import type { ReadContent } from '../files/read-content.js';
import type { World } from '../world.js';
import { GUIDE } from './guide.js';
import { writeTimeline } from './timeline.js';

/** A file of a pack. */
export interface EvidencePart {
  readonly path: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** Whether it would not become smaller. */
  readonly isPacked?: true;
  read(): AsyncIterable<Buffer>;
}

export interface Evidence {
  readonly parts: readonly EvidencePart[];
  /** The hash of the journal's last entry. */
  readonly lastEntry: string | null;
}

export interface EvidenceRequest {
  /** The dossier's code. */
  readonly code: string;
  readonly title: string;
  /** A user's name. */
  readonly requestedBy: string;
}

/**
 * What an auditor takes away of one dossier, and needs no service for: its journal, its documents, the definitions
 * that it ran on, how it stood in the last checkpoint, a page to read, and how to check it all. The manifest
 * comes first and names every other part with its hash.
 */
export class EvidencePack {
  constructor(
    private readonly world: World,
    private readonly executor: Executor,
    private readonly readContent: ReadContent,
    /** Reads the program of a single file that checks a journal. */
    private readonly readVerifier: () => Promise<string>,
  ) {}

  async gather({ code, title, requestedBy }: EvidenceRequest): Promise<Evidence> {
    const journal = await readJournal(this.executor, code);
    const files = await new DossierFileStore(this.executor, code).readAll();
    const parts = [
      text('journal.jsonl', journal.map((entry) => `${canonicalJson(entry)}\n`).join('')),
      text('timeline.html', writeTimeline({ title, journal, files, registry: this.world.registry })),
      text('GUIDE.md', GUIDE),
      text('verify-journal.mjs', await this.readVerifier()),
      ...this.definitionsOf(journal),
      ...(await this.proofOf(code)),
      ...files.map((file) => this.documentOf(file)),
    ];
    const lastEntry = journal.at(-1)?.hash ?? null;
    const manifest = {
      ...{ dossier: code, title, requestedBy, madeAt: this.world.now(), lastEntry },
      parts: parts.map(({ path, sha256, size }) => ({ path, sha256, size })),
    };
    const first = text('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
    return { parts: [first, ...parts], lastEntry };
  }

  /** In the very words whose hash every entry carries as `definitionHash`. */
  private definitionsOf(journal: readonly JournalEntry[]): readonly EvidencePart[] {
    const versions = new Map(
      journal.map(({ procedureCode, procedureVersion }) => [
        `${procedureCode}.v${procedureVersion}`,
        this.world.registry.get(procedureCode, procedureVersion).definition,
      ]),
    );
    return [...versions].map(([name, definition]) =>
      text(`definitions/${name}.json`, canonicalJson(definitionAsData(definition))),
    );
  }

  /** Nothing where no checkpoint has the dossier yet. */
  private async proofOf(code: string): Promise<readonly EvidencePart[]> {
    const checkpoints = new CheckpointStore(this.executor);
    const checkpoint = await checkpoints.findLast();
    const proof = checkpoint && (await proveInclusion(this.executor, code, checkpoint.size));
    if (checkpoint === null || proof === null) return [];
    const keys = (await checkpoints.readKeys()).map(({ verifierKey }) => verifierKey);
    const stamp = await new CheckpointTimeStampStore(this.executor).find(checkpoint.number);
    return [
      text('proof/checkpoint.note', checkpoint.note),
      ...(stamp === null ? [] : [text('proof/checkpoint.tst', stamp.token)]),
      text('proof/inclusion.json', `${JSON.stringify({ ...proof, size: checkpoint.size, keys }, null, 2)}\n`),
    ];
  }

  private documentOf(file: StoredFile): EvidencePart {
    // A name is the sender's: nothing in it may lead out of the folder.
    const name = file.name.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+/, '_');
    return {
      path: `documents/${file.component}/${file.sha256.slice(0, 12)}-v${file.version}-${name}`,
      sha256: file.sha256,
      size: file.size,
      read: () => this.readContent.execute(file, null),
    };
  }
}

export function text(path: string, content: string | Buffer): EvidencePart {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    path,
    sha256: hash('sha256', bytes, 'hex'),
    size: bytes.length,
    async *read() {
      yield await Promise.resolve(bytes);
    },
  };
}
