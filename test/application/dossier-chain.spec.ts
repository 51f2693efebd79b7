import { viewChain } from '../../src/application/dossier-chain.js';
import type { World } from '../../src/application/world.js';
import { ProcedureRegistry } from '../../src/engine/procedure-registry.js';
import type { LinkedDossier } from '../../src/persistence/dossier-chain.reader.js';
import { landLease } from '../../workflows/land-lease/procedure.js';

const world = { registry: new ProcedureRegistry([landLease]) } as unknown as World;

const dossier = (
  code: string,
  opener: string | null,
  changes: Partial<LinkedDossier> = {},
): LinkedDossier => ({
  code,
  opener,
  relation: opener === null ? null : 'landLease',
  title: `Hồ sơ ${code}`,
  procedure: { code: 'land-lease', version: 1 },
  value: { leaseAppraisal: 'underReview' },
  status: 'active',
  acceptedAt: '2026-09-21',
  flags: [],
  facts: { parties: {}, province: 'hn' },
  ...changes,
});

const CHAIN = [
  dossier('head', null),
  dossier('middle', 'head'),
  dossier('left', 'head', { flags: ['opener-ended'] }),
  dossier('over', 'middle', { status: 'ended', value: 'leased', flags: ['opener-ended'] }),
];
const view = (code: string, unseen: readonly string[] = []) =>
  viewChain(world, CHAIN, code, (each) => !unseen.includes(each.code));

describe('a dossier’s chain', () => {
  it('is the same tree from wherever it is asked', () => {
    const tree = view('over');
    expect(tree).toMatchObject({
      code: 'head',
      relation: null,
      stateLabel: 'Giao đất, cho thuê đất',
      opened: [
        { code: 'middle', relation: 'landLease', opened: [{ code: 'over', state: 'leased', opened: [] }] },
        { code: 'left', opened: [] },
      ],
    });
    expect(view('head')).toEqual(tree);
  });

  it('marks what its opener left behind, unless it has ended since', () => {
    const [middle, left] = view('head')?.opened ?? [];
    expect([left?.isLeftBehind, middle?.opened[0]?.isLeftBehind]).toEqual([true, false]);
  });

  it('leaves out what may not be seen, with all that hangs on it', () => {
    expect(view('head', ['middle'])?.opened.map(({ code }) => code)).toEqual(['left']);
    expect(view('over', ['head'])).toMatchObject({
      code: 'middle',
      relation: null,
      opened: [{ code: 'over' }],
    });
    expect(view('over', ['middle'])).toMatchObject({ code: 'over', opened: [] });
    expect(view('middle', ['middle'])).toBeNull();
    expect(view('nowhere')).toBeNull();
  });
});
