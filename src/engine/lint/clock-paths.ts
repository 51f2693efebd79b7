import type { PauseGround } from '../../../workflows/vocabulary/effect.js';
import type { ActionReference } from '../../../workflows/vocabulary/machine.js';
import type { ClockDefinition } from '../../../workflows/vocabulary/term.js';
import type { Edge, Explorer, StateGraph } from './explore.js';
import { regionsAround, regionsOf } from './region-projection.js';
import { isBelow, type Move, type StateNode, type StateTree } from './state-tree.js';
import type { Configuration } from './walk.js';

/** Null while the clock is not open; else the grounds on which it is paused, none while it runs. */
export type ClockState = readonly PauseGround[] | null;

/** A configuration together with one clock, and the first way that led there. */
export interface ClockVisit {
  readonly number: number;
  readonly configuration: Configuration;
  readonly clock: ClockState;
  readonly previous: ClockVisit | null;
  readonly event: string;
}

export interface ClockPaths {
  readonly name: string;
  readonly definition: ClockDefinition;
  readonly graph: StateGraph;
  readonly visits: readonly ClockVisit[];
}

/**
 * Follows one clock through the machine. Clocks need not be followed together: no move depends on a
 * clock once the guards are taken to hold, so each clock's paths are those of the states alone. A
 * start is taken to start the clock, although under some regime the law may set no time.
 */
export function followClock(explorer: Explorer, name: string, definition: ClockDefinition): ClockPaths {
  const graph = explorer.explore(regionsThatMatter(explorer.tree, name));
  const visits: ClockVisit[] = [];
  const seen = new Set<string>();
  const visit = (number: number, clock: ClockState, previous: ClockVisit | null, event: string) => {
    const configuration = graph.configurations[number];
    const key = `${number} ${clock?.join('+') ?? 'closed'}`;
    if (configuration === undefined || seen.has(key)) return;
    seen.add(key);
    visits.push({ number, configuration, clock, previous, event });
  };
  visit(0, applyActions(null, graph.entryActions, name, definition), null, '');
  for (const from of visits) {
    for (const edge of edgesFrom(graph, from)) {
      visit(edge.to, applyActions(from.clock, edge.actions, name, definition), from, edge.event);
    }
  }
  return { name, definition, graph, visits };
}

export function edgesFrom(graph: StateGraph, visit: ClockVisit): readonly Edge[] {
  return graph.edges[visit.number] ?? [];
}

/** The events that led to a visit, e.g. `LODGE, PUBLISH_NOTICE, WITHDRAW`. */
export function pathTo(visit: ClockVisit): string {
  const events: string[] = [];
  for (let at: ClockVisit | null = visit; at !== null; at = at.previous)
    if (at.event !== '') events.unshift(at.event);
  return events.join(', ');
}

/** Whether these actions end the run of a clock, be it to begin another. */
export function endsRun(actions: readonly ActionReference[], name: string): boolean {
  return actions.some(
    (action) => (action.type.startsWith('stop') || action.type === 'startClock') && touches(action, name),
  );
}

/** What the engine's clocks do at these actions, seen from one clock. */
export function applyActions(
  clock: ClockState,
  actions: readonly ActionReference[],
  name: string,
  { kind }: ClockDefinition,
): ClockState {
  return actions.reduce<ClockState>((current, action) => {
    if (!touches(action, name)) return current;
    switch (action.type) {
      case 'startClock':
        return [];
      case 'stopClock':
      case 'stopAllClocks':
        return null;
      case 'pauseClock':
      case 'pauseAllClocks':
        // The engine never pauses a clock that forbids.
        if (current === null || kind === 'forbids-before') return current;
        return [...new Set([...current, action.params.ground])].sort();
      case 'resumeClock':
      case 'resumeAllClocks':
        return current?.filter((ground) => ground !== action.params.ground) ?? null;
      default:
        return current;
    }
  }, clock);
}

function touches(action: ActionReference, name: string): boolean {
  switch (action.type) {
    case 'startClock':
    case 'stopClock':
    case 'pauseClock':
    case 'resumeClock':
      return action.params.clock === name;
    case 'stopAllClocks':
    case 'pauseAllClocks':
    case 'resumeAllClocks':
      return true;
    default:
      return false;
  }
}

/** The regions inside which the clock changes. */
function regionsThatMatter(tree: StateTree, name: string): ReadonlySet<StateNode> {
  const changes = (actions: readonly ActionReference[] = []) =>
    actions.some((action) => touches(action, name));
  const matters = (region: StateNode) =>
    tree.nodes
      .filter((node) => node === region || isBelow(node, region))
      .some(
        ({ definition, moves }) =>
          changes(definition.entry) ||
          changes(definition.exit) ||
          moves.some((move) => staysInside(move, region) && changes(move.definition.actions)),
      );
  return new Set(regionsOf(tree).filter(matters).flatMap(regionsAround));
}

function staysInside({ target }: Move, region: StateNode): boolean {
  return target === undefined || target === region || isBelow(target, region);
}
