import { hash } from 'node:crypto';

import fc from 'fast-check';

import {
  consistencyPath,
  EMPTY_ROOT,
  GrowingTree,
  inclusionPath,
  isConsistent,
  leafHash,
  nodeHash,
  rootByInclusion,
  type LeafRange,
} from '../../../src/engine/chain/merkle-tree.js';

/** The leaves and roots that the implementations of Certificate Transparency check themselves against. */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves = LEAVES.map((bytes) => leafHash(Buffer.from(bytes, 'hex').toString('latin1')));

/** The definition of RFC 9162, 2.1.1, word for word. */
function rootOf(hashes: readonly string[]): string {
  const [only] = hashes;
  if (only === undefined) return hash('sha256', '', 'hex');
  if (hashes.length === 1) return only;
  let middle = 1;
  while (middle * 2 < hashes.length) middle *= 2;
  return nodeHash(rootOf(hashes.slice(0, middle)), rootOf(hashes.slice(middle)));
}

const manyLeaves = (count: number) => Array.from({ length: count }, (_, index) => leafHash(String(index)));
const within = (hashes: readonly string[]) => (ranges: readonly LeafRange[]) =>
  ranges.map(({ begin, end }) => rootOf(hashes.slice(begin, end)));

/** A size, and something smaller. */
const sizes = fc.integer({ min: 1, max: 70 }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)));

test.each(ROOTS.map((root, size) => ({ size, root })))(
  'has the known root at size $size',
  ({ size, root }) => {
    const tree = new GrowingTree();
    for (const leaf of leaves.slice(0, size)) tree.append(leaf);
    expect(tree.root()).toBe(root);
    expect(tree.size).toBe(size);
  },
);

test('an empty tree has the hash of nothing', () => expect(EMPTY_ROOT).toBe(ROOTS[0]));

test('gives the root of the definition, and tells of every complete subtree', () => {
  fc.assert(
    fc.property(fc.nat(70), (size) => {
      const hashes = manyLeaves(size);
      const told: LeafRange[] = [];
      const tree = new GrowingTree((range, subtree) => {
        told.push(range);
        expect(subtree).toBe(rootOf(hashes.slice(range.begin, range.end)));
      });
      for (const leaf of hashes) tree.append(leaf);
      expect(tree.root()).toBe(rootOf(hashes));
      expect(told.filter(({ begin, end }) => end - begin === 8)).toHaveLength(Math.floor(size / 8));
    }),
  );
});

test('goes on from complete subtrees as from their leaves', () => {
  const hashes = manyLeaves(23);
  const tree = new GrowingTree();
  tree.appendSubtree(16, rootOf(hashes.slice(0, 16)));
  tree.appendSubtree(4, rootOf(hashes.slice(16, 20)));
  for (const leaf of hashes.slice(20)) tree.append(leaf);
  expect(tree.root()).toBe(rootOf(hashes));
});

test('a proof of inclusion leads from each leaf to the root, and from no other leaf', () => {
  fc.assert(
    fc.property(sizes, ([size, index]) => {
      const hashes = manyLeaves(size);
      const proof = within(hashes)(inclusionPath(index, size));
      const leaf = hashes[index] ?? '';
      expect(rootByInclusion(leaf, index, size, proof)).toBe(rootOf(hashes));
      expect(rootByInclusion(leafHash('another'), index, size, proof)).not.toBe(rootOf(hashes));
      expect(rootByInclusion(leaf, index, size, [...proof, leaf])).toBeNull();
    }),
  );
});

test('a proof of consistency holds for what a tree grew out of, and for no other', () => {
  fc.assert(
    fc.property(sizes, ([size, smaller]) => {
      const hashes = manyLeaves(size);
      const from = smaller + 1;
      const old = { size: from, root: rootOf(hashes.slice(0, from)) };
      const grown = { size, root: rootOf(hashes) };
      const proof = within(hashes)(consistencyPath(from, size));
      expect(isConsistent(old, grown, proof)).toBe(true);
      expect(isConsistent({ ...old, root: leafHash('another') }, grown, proof)).toBe(false);
      expect(isConsistent(old, { ...grown, root: leafHash('another') }, proof)).toBe(false);
      expect(isConsistent(old, grown, [...proof, leafHash('more')])).toBe(false);
      for (let place = 0; place < proof.length; place += 1) {
        expect(isConsistent(old, grown, proof.with(place, leafHash('another')))).toBe(false);
      }
    }),
  );
});

test('every tree grew out of the empty one, and none out of a larger', () => {
  const grown = { size: 3, root: rootOf(manyLeaves(3)) };
  expect(isConsistent({ size: 0, root: EMPTY_ROOT }, grown, [])).toBe(true);
  expect(isConsistent({ size: 4, root: rootOf(manyLeaves(4)) }, grown, [])).toBe(false);
});

test('has no proof for a leaf or a size that it does not have', () => {
  expect(() => inclusionPath(3, 3)).toThrow(RangeError);
  expect(() => consistencyPath(0, 3)).toThrow(RangeError);
  expect(() => consistencyPath(4, 3)).toThrow(RangeError);
});
