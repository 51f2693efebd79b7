import { GrowingTree, type LeafRange } from '../../engine/chain/merkle-tree.js';
import { CheckpointTreeStore, type StoredSubtree } from '../../persistence/checkpoint-tree.store.js';
import type { Executor } from '../../persistence/database.js';
import { headHash } from './checkpoint.js';

/** Complete subtrees of these heights are kept, so that no proof reads more than a few hundred hashes at a level. */
const KEPT = [32, 24, 16, 8];
const FANOUT = 256;
const BATCH = 10_000;

/** The tree over all journals as PostgreSQL keeps it. */
export class StoredTree {
  private readonly store: CheckpointTreeStore;

  constructor(executor: Executor) {
    this.store = new CheckpointTreeStore(executor);
  }

  /** The hash of a subtree as proofs name them: it begins where one of its size may. */
  async hashOf({ begin, end }: LeafRange): Promise<string> {
    const tree = new GrowingTree();
    await this.fill(tree, { begin, end });
    return tree.root();
  }

  /** Of several, in their order. */
  async hashesOf(ranges: readonly LeafRange[]): Promise<readonly string[]> {
    const hashes: string[] = [];
    for (const range of ranges) hashes.push(await this.hashOf(range));
    return hashes;
  }

  /** Appends what has happened since the tree had `size` leaves. */
  async grow(size: number): Promise<{ readonly size: number; readonly root: string }> {
    const grown = await this.store.appendHeads(size);
    const complete: StoredSubtree[] = [];
    const tree = new GrowingTree(({ begin, end }, hash) => {
      const height = Math.log2(end - begin);
      if (KEPT.includes(height)) complete.push({ height, index: begin / (end - begin), hash });
    });
    await this.fill(tree, { begin: 0, end: size });
    for (let begin = size; begin < grown; begin += BATCH) {
      const leaves = await this.store.readLeaves({ begin, end: Math.min(begin + BATCH, grown) });
      for (const leaf of leaves) tree.append(headHash(leaf));
      if (complete.length > 0) await this.store.insertSubtrees(complete.splice(0));
    }
    return { size: grown, root: tree.root() };
  }

  private async fill(tree: GrowingTree, { begin, end }: LeafRange): Promise<void> {
    let at = begin;
    while (at < end) {
      const height = KEPT.find((each) => at % 2 ** each === 0 && at + 2 ** each <= end) ?? 0;
      const step = 2 ** height;
      // As many of this height as stand beside each other below one subtree of the next kept height.
      const nextBorder = (Math.floor(at / step / FANOUT) + 1) * FANOUT * step;
      const to = at + Math.floor((Math.min(nextBorder, end) - at) / step) * step;
      for (const hash of await this.read(height, { begin: at / step, end: to / step })) {
        tree.appendSubtree(step, hash);
      }
      at = to;
    }
  }

  private async read(height: number, range: LeafRange): Promise<readonly string[]> {
    const hashes =
      height === 0
        ? (await this.store.readLeaves(range)).map(headHash)
        : await this.store.readSubtrees(height, range);
    if (hashes.length !== range.end - range.begin) {
      throw new Error(
        `Expected ${range.end - range.begin} hashes of height ${height} from ${range.begin} on.`,
      );
    }
    return hashes;
  }
}
