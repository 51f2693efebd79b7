import type { MachineDefinition, StateDefinition } from '../../../workflows/vocabulary/machine.js';
import type { StateValue } from '../dossier.js';

/** A state of a machine, or the machine itself. */
type Node = Pick<StateDefinition, 'type' | 'initial' | 'states' | 'onDone'>;

export function findState(machine: MachineDefinition, path: string): Node | null {
  let node: Node | undefined = machine;
  for (const name of path.split('.')) {
    node = node?.states !== undefined && Object.hasOwn(node.states, name) ? node.states[name] : undefined;
  }
  return node ?? null;
}

/** The innermost active states, as dotted paths. */
export function leafPathsOf(value: StateValue, prefix = ''): readonly string[] {
  if (typeof value === 'string') return [prefix + value];
  return Object.entries(value).flatMap(([state, inner]) =>
    inner === undefined || Object.keys(inner).length === 0
      ? [prefix + state]
      : leafPathsOf(inner, `${prefix}${state}.`),
  );
}

/** The path of two states that cannot be active at once. */
export class Ambiguous extends Error {
  constructor(readonly state: string) {
    super(`Expected one state inside '${state}'.`);
  }
}

/** The whole configuration that has these states active; what they leave open begins at its beginning. Throws `Ambiguous`. */
export function valueAt(machine: MachineDefinition, paths: readonly string[]): StateValue {
  return fill(
    machine,
    paths.map((path) => path.split('.')),
    '',
  );
}

function fill(node: Node, paths: readonly (readonly string[])[], at: string): StateValue {
  const { states } = node;
  if (states === undefined) return {};
  const named = [...new Set(paths.flatMap(([first]) => (first === undefined ? [] : [first])))];
  if (node.type !== 'parallel' && named.length > 1) throw new Ambiguous(at);
  const active = node.type === 'parallel' ? Object.keys(states) : [named[0] ?? node.initial ?? ''];
  const inner = active.map((name) => {
    const below = paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
    return [name, fill(states[name] ?? {}, below, at === '' ? name : `${at}.${name}`)] as const;
  });
  const [only] = inner;
  if (node.type !== 'parallel' && only !== undefined && Object.keys(only[1]).length === 0) return only[0];
  return Object.fromEntries(inner);
}

/**
 * The path of a state that the machine would have left at once, because what is inside it is done; null
 * when it can stand there.
 */
export function findCompleted(machine: MachineDefinition, value: StateValue): string | null {
  if (isDone(machine, value)) return leafPathsOf(value)[0] ?? '';
  return findLeftBehind(machine, value, '');
}

function findLeftBehind(node: Node, value: StateValue, at: string): string | null {
  for (const [name, inner] of childrenOf(value)) {
    const child: Node = node.states?.[name] ?? {};
    const path = at === '' ? name : `${at}.${name}`;
    if (child.onDone !== undefined && isDone(child, inner)) return path;
    const deeper = findLeftBehind(child, inner, path);
    if (deeper !== null) return deeper;
  }
  return null;
}

function isDone(node: Node, value: StateValue): boolean {
  const children = childrenOf(value).map(([name, inner]): readonly [Node, StateValue] => [
    node.states?.[name] ?? {},
    inner,
  ]);
  if (node.type === 'parallel') return children.every(([child, inner]) => isDone(child, inner));
  return children.some(([child]) => child.type === 'final');
}

function childrenOf(value: StateValue): readonly (readonly [string, StateValue])[] {
  if (typeof value === 'string') return [[value, {}]];
  return Object.entries(value).map(([name, inner]) => [name, inner ?? {}]);
}
