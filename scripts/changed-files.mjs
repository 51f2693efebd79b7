import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './prepare.mjs';

/** Which files of the repository differ from what they were when a step last succeeded. */
export class ChangedFiles {
  #stamp;
  #hashes = hashFiles();

  /** @param {string} stamp the file that keeps the hashes, relative to the root */
  constructor(stamp) {
    this.#stamp = join(ROOT, stamp);
  }

  /** Their paths, files that are gone among them; null when nothing is known of an earlier success. */
  list() {
    if (!existsSync(this.#stamp)) return null;
    const before = JSON.parse(readFileSync(this.#stamp, 'utf8'));
    const paths = new Set([...Object.keys(before), ...Object.keys(this.#hashes)]);
    return [...paths].filter((path) => before[path] !== this.#hashes[path]);
  }

  /** Keeps the files as they were when this object was made. */
  keep() {
    mkdirSync(dirname(this.#stamp), { recursive: true });
    writeFileSync(this.#stamp, JSON.stringify(this.#hashes));
  }
}

function hashFiles() {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const paths = listed.split('\0').filter((path) => path !== '' && existsSync(join(ROOT, path)));
  return Object.fromEntries(
    paths.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(ROOT, path)))
        .digest('hex'),
    ]),
  );
}
