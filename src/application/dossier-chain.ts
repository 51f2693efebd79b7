import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import { stateNameOf } from '../engine/dossier.js';
import type { LinkedDossier } from '../persistence/dossier-chain.reader.js';
import type { World } from './world.js';

/** A dossier of a chain, with what it opened. */
export interface ChainNode {
  readonly code: string;
  readonly title: string;
  readonly procedure: { readonly code: string; readonly version: number; readonly name: string };
  /** What it is to the dossier that opened it; null at the head. */
  readonly relation: string | null;
  readonly state: string;
  readonly stateLabel: string;
  readonly status: 'active' | 'ended';
  readonly acceptedAt: LocalDate;
  /** The dossier that opened it has ended, and it could not end with it: people must look. */
  readonly isLeftBehind: boolean;
  readonly opened: readonly ChainNode[];
}

/**
 * The chain around a dossier as a tree, or `null` when that dossier may not be seen. What may not be seen is left
 * out with all that hangs on it, and the head is the first dossier above that leads down to this one in sight.
 */
export function viewChain(
  world: World,
  chain: readonly LinkedDossier[],
  code: string,
  isSeen: (dossier: LinkedDossier) => boolean,
): ChainNode | null {
  const seen = new Map(chain.filter(isSeen).map((dossier) => [dossier.code, dossier]));
  let head = seen.get(code);
  if (head === undefined) return null;
  for (let above = openerIn(seen, head); above !== undefined; above = openerIn(seen, above)) head = above;

  const toNode = (dossier: LinkedDossier): ChainNode => {
    const { definition } = world.registry.get(dossier.procedure.code, dossier.procedure.version);
    const state = stateNameOf(dossier.value);
    return {
      code: dossier.code,
      title: dossier.title,
      procedure: { ...dossier.procedure, name: definition.name },
      relation: dossier === head ? null : dossier.relation,
      state,
      stateLabel: definition.machine.states[state]?.meta.label ?? state,
      status: dossier.status,
      acceptedAt: dossier.acceptedAt,
      isLeftBehind: dossier.status === 'active' && dossier.flags.includes('opener-ended'),
      opened: [...seen.values()].filter(({ opener }) => opener === dossier.code).map(toNode),
    };
  };
  return toNode(head);
}

function openerIn(
  seen: ReadonlyMap<string, LinkedDossier>,
  { opener }: LinkedDossier,
): LinkedDossier | undefined {
  return opener === null ? undefined : seen.get(opener);
}
