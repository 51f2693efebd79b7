import { createHash, hash } from 'node:crypto';

/*
 * The tree of RFC 9162 (2.1), that of Certificate Transparency: SHA-256, a zero byte before a leaf and a one
 * before a node, and a tree that only ever grows to the right. Its proofs are small and any language checks
 * them in twenty lines. Hashes are 64 lower-case hexadecimal digits, as everywhere in the journal.
 *
 * Which hashes a proof consists of is pure arithmetic: it is said as ranges of leaves, and whoever keeps the
 * tree looks their hashes up.
 */

/** A subtree, by the leaves below it: from `begin`, up to and without `end`. */
export interface LeafRange {
  readonly begin: number;
  readonly end: number;
}

/** The root of a tree without leaves. */
export const EMPTY_ROOT = hash('sha256', '', 'hex');

export function leafHash(content: string): string {
  return hash('sha256', `\0${content}`, 'hex');
}

export function nodeHash(left: string, right: string): string {
  return createHash('sha256').update('\x01').update(left, 'hex').update(right, 'hex').digest('hex');
}

/** A tree that grows, of which only the roots of its complete subtrees are kept: as many as its size has bits set. */
export class GrowingTree {
  /** Of the complete subtrees from left to right, each larger than the next. */
  private readonly peaks: { readonly height: number; readonly hash: string }[] = [];
  private leaves = 0;

  /** @param onSubtree is told of every subtree of two leaves or more as it becomes complete */
  constructor(private readonly onSubtree: (range: LeafRange, hash: string) => void = () => undefined) {}

  get size(): number {
    return this.leaves;
  }

  append(leaf: string): void {
    this.leaves += 1;
    this.push({ height: 0, hash: leaf });
  }

  /** Appends a complete subtree whose leaves were counted before. Its size is a power of two that divides the tree's. */
  appendSubtree(size: number, subtree: string): void {
    this.leaves += size;
    this.push({ height: Math.log2(size), hash: subtree });
  }

  root(): string {
    const [last, ...rest] = this.peaks.toReversed();
    if (last === undefined) return EMPTY_ROOT;
    return rest.reduce((right, { hash: left }) => nodeHash(left, right), last.hash);
  }

  private push(peak: { readonly height: number; readonly hash: string }): void {
    let { height, hash: joined } = peak;
    for (let left = this.peaks.at(-1); left?.height === height; left = this.peaks.at(-1)) {
      this.peaks.pop();
      joined = nodeHash(left.hash, joined);
      height += 1;
      this.onSubtree({ begin: this.leaves - 2 ** height, end: this.leaves }, joined);
    }
    this.peaks.push({ height, hash: joined });
  }
}

/** What proves that a leaf is in a tree of this size: the subtrees beside its way to the root, from the leaf up. */
export function inclusionPath(index: number, size: number): readonly LeafRange[] {
  if (!(index >= 0 && index < size))
    throw new RangeError(`Expected one of ${size} leaves, but got ${index}.`);
  const path: LeafRange[] = [];
  let range = { begin: 0, end: size };
  while (range.end - range.begin > 1) {
    const [left, right] = split(range);
    const isLeft = index < left.end;
    path.unshift(isLeft ? right : left);
    range = isLeft ? left : right;
  }
  return path;
}

/** What proves that the first `from` leaves of a tree of this size are the tree that was of size `from`. */
export function consistencyPath(from: number, size: number): readonly LeafRange[] {
  if (!(from >= 1 && from <= size)) throw new RangeError(`Expected 1 to ${size} leaves, but got ${from}.`);
  const path: LeafRange[] = [];
  let range = { begin: 0, end: size };
  while (range.end !== from) {
    const [left, right] = split(range);
    const isWithin = from <= left.end;
    path.unshift(isWithin ? right : left);
    range = isWithin ? left : right;
  }
  // The old root itself needs no saying.
  return range.begin === 0 ? path : [range, ...path];
}

/** The largest power of two below the number of leaves goes to the left. */
function split({ begin, end }: LeafRange): readonly [LeafRange, LeafRange] {
  const middle = begin + 2 ** Math.floor(Math.log2(end - begin - 1));
  return [
    { begin, end: middle },
    { begin: middle, end },
  ];
}

/** The root that a proof of inclusion leads to: the tree's, if leaf and proof are what they should be. */
export function rootByInclusion(
  leaf: string,
  index: number,
  size: number,
  proof: readonly string[],
): string | null {
  const path = inclusionPath(index, size);
  if (path.length !== proof.length) return null;
  return path.reduce(
    (joined, { begin }, place) =>
      begin > index ? nodeHash(joined, proof[place] ?? '') : nodeHash(proof[place] ?? '', joined),
    leaf,
  );
}

/** Whether a tree is one that grew out of another. */
export function isConsistent(
  old: { readonly size: number; readonly root: string },
  grown: { readonly size: number; readonly root: string },
  proof: readonly string[],
): boolean {
  if (old.size === 0) return old.root === EMPTY_ROOT && proof.length === 0;
  if (old.size > grown.size) return false;
  const path = consistencyPath(old.size, grown.size);
  if (path.length !== proof.length) return false;
  const startsWithOld = path[0]?.end !== old.size;
  let oldRoot = startsWithOld ? old.root : (proof[0] ?? '');
  let root = oldRoot;
  for (let place = startsWithOld ? 0 : 1; place < path.length; place += 1) {
    const side = proof[place] ?? '';
    if ((path[place]?.begin ?? 0) >= old.size) root = nodeHash(root, side);
    else {
      root = nodeHash(side, root);
      oldRoot = nodeHash(side, oldRoot);
    }
  }
  return oldRoot === old.root && root === grown.root;
}
