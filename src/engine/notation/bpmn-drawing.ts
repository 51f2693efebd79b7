import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import type { Capacity } from '../../../workflows/vocabulary/role.js';
import type { StateNode, StateTree } from '../lint/state-tree.js';
import type { GrowingScope } from './bpmn-graph.js';

/** A process while it is drawn: each state that has states inside is a scope of its own. */
export interface Drawing {
  readonly procedure: Procedure;
  readonly tree: StateTree;
  readonly scopes: ReadonlyMap<StateNode, GrowingScope>;
}

export function scopeOf({ scopes }: Drawing, node: StateNode): GrowingScope {
  return scopes.get(node) ?? { nodes: [], flows: [] };
}

export function idOf({ path, kind }: StateNode): string {
  return `${kind === 'final' ? 'end' : 'state'}_${path.replaceAll('.', '_')}`;
}

/** Whoever the nearest state around names; the System where nobody must act. */
export function ownerOf(node: StateNode | null): Capacity {
  return node === null ? 'system' : (node.definition.meta?.owner ?? ownerOf(node.parent));
}
