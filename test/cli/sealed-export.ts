import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { signCheckpoint } from '../../src/application/checkpoint/checkpoint.js';
import { verifierKeyOf } from '../../src/application/checkpoint/signed-note.js';
import { canonicalJson } from '../../src/engine/chain/canonical-json.js';
import { GrowingTree, leafHash } from '../../src/engine/chain/merkle-tree.js';
import type { TestDatabase } from '../support/database.js';
import { ccn, ccnJson } from './captured-terminal.js';
import { ExportedJournals } from './exported-journals.js';
import { createInstallation } from './installation.js';

const SCRIPT = fileURLToPath(new URL('../../docs/verify/verify-journal.mjs', import.meta.url));

export interface Finding {
  readonly kind: string;
  readonly dossier: string | null;
  readonly sequence: number | null;
}

interface Verification {
  readonly intact: boolean;
  readonly faults: readonly Finding[];
  readonly checkpointFaults: readonly Finding[];
}

interface Verified {
  readonly attested?: readonly string[];
  readonly options?: readonly string[];
}

/** The 43 constructions of Hà Nội, their journals exported, and a checkpoint of them. */
export class SealedExport {
  private constructor(
    readonly installation: TestDatabase,
    readonly env: Readonly<Record<string, string>> & { readonly CHECKPOINT_KEY_FILE: string },
    readonly folder: string,
    readonly exported: ExportedJournals,
    /** The lines of its file. */
    readonly checkpoint: readonly string[],
    readonly key: string,
  ) {}

  static async make(): Promise<SealedExport> {
    const installation = await createInstallation(['hanoi-construction.json']);
    const folder = await mkdtemp(join(tmpdir(), 'ccn-checkpoint-'));
    const env = { DATABASE_URL: installation.url, CHECKPOINT_KEY_FILE: await makeKey(folder, 'key.pem') };
    const out = join(folder, 'checkpoint.jsonl');
    const made = await ccnJson(['audit', 'checkpoint', '--out', out], { env });
    expect(made).toMatchObject({ exitCode: 0, data: { number: 1, size: 43, file: out } });
    const { key } = made.data as { readonly key: string };
    const checkpoint = (await readFile(out, 'utf8')).trimEnd().split('\n');
    const { stdout } = await ccn(['audit', 'export', '--format', 'jsonl'], { env });
    const exported = new ExportedJournals(stdout.trimEnd().split('\n'));
    return new SealedExport(installation, env, folder, exported, checkpoint, key);
  }

  /** The key's name. */
  get origin(): string {
    return this.key.split('+')[0] ?? '';
  }

  makeKey(name: string): Promise<string> {
    return makeKey(this.folder, name);
  }

  /** Without any surroundings: no database can be reached. */
  async verify(lines: readonly string[], { attested, options = ['--key', this.key] }: Verified = {}) {
    const [file, beside] = await this.write(lines, attested);
    const ran = await ccnJson(['audit', 'verify', '--file', file, '--checkpoint', beside, ...options], {
      env: { DATA_DIR: this.folder },
    });
    return { ...(ran.data as Verification), exitCode: ran.exitCode, error: ran.error };
  }

  /** By the single file that needs no release. */
  async verifyByScript(lines: readonly string[], attested?: readonly string[]) {
    const files = await this.write(lines, attested);
    return spawnSync(process.execPath, [SCRIPT, ...files, this.key], { encoding: 'utf8' });
  }

  async write(
    lines: readonly string[],
    attested: readonly string[] = this.checkpoint,
  ): Promise<readonly [file: string, checkpoint: string]> {
    const files = [join(this.folder, 'export.jsonl'), join(this.folder, 'beside.jsonl')] as const;
    await writeFile(files[0], `${lines.join('\n')}\n`);
    await writeFile(files[1], `${attested.join('\n')}\n`);
    return files;
  }

  /** As a forger makes one: another tree, and a signature of their own under the same name. */
  forgeCheckpoint(leaves: readonly string[]): readonly string[] {
    const tree = new GrowingTree();
    for (const leaf of leaves) tree.append(leafHash(leaf));
    const signer = { name: this.origin, privateKey: generateKeyPairSync('ed25519').privateKey };
    const recordedAt = '2026-09-21T02:00:00.000Z';
    const standing = { origin: this.origin, size: tree.size, root: tree.root(), recordedAt };
    const note = signCheckpoint(standing, [signer]);
    return [canonicalJson({ note, keys: [verifierKeyOf(signer)] }), ...leaves];
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
    await this.installation.drop();
  }
}

async function makeKey(folder: string, name: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }));
  return file;
}
