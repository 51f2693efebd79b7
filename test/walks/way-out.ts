import { addDays } from '../../src/engine/calendar/local-date.js';
import { buildStateTree, everyMove, type StateTree } from '../../src/engine/lint/state-tree.js';
import { stateNameOf, type Dossier } from '../../src/engine/dossier.js';
import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import { timePasses } from '../specification/act.js';
import type { History } from '../specification/history.js';
import { lawfulSenders } from './senders.js';
import { actOf, commonPayload, dateOf, takenEvents } from './walker.js';

/** How many moves each outermost state is away from an end, as the machine is drawn. */
function distancesOf(tree: StateTree): ReadonlyMap<string, number> {
  const outermost = (path: string): string => path.split('.')[0] ?? '';
  const moves = everyMove(tree).flatMap(({ source, target }) =>
    target === undefined ? [] : [[outermost(source.path), outermost(target.path)] as const],
  );
  const distances = new Map<string, number>(
    tree.root.children.flatMap(({ name, kind }) => (kind === 'final' ? [[name, 0] as const] : [])),
  );
  for (let distance = 1; distance <= tree.root.children.length; distance += 1) {
    for (const [from, to] of moves) {
      if (!distances.has(from) && distances.get(to) === distance - 1) distances.set(from, distance);
    }
  }
  return distances;
}

const known = new Map<Procedure, ReadonlyMap<string, number>>();
function distanceOf({ setting: { procedure } }: History, dossier: Dossier): number {
  const distances = known.get(procedure) ?? distancesOf(buildStateTree(procedure.machine));
  known.set(procedure, distances);
  return distances.get(stateNameOf(dossier.value)) ?? Infinity;
}

const DAYS = 200;
const TRIES = 40;

/**
 * From wherever a walk ended to an end of the dossier, by lawful acts alone: whatever leads nearer is taken, else
 * anything that changes something; and when nothing does, time passes. `null` when no way was found.
 */
export function findWayOut(from: History): History | null {
  let history = from;
  const seen = new Set<string>();
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { dossier } = history;
    if (dossier === null) return null;
    if (dossier.status === 'ended') return history;
    const next = stepsFrom(history, dossier);
    const nearer = next.find(({ dossier: after }) => after !== null && isNearer(history, dossier, after));
    const fresh = next.find(({ dossier: after }) => after !== null && !seen.has(JSON.stringify(after.value)));
    const chosen = nearer ?? fresh ?? next[tries % (next.length || 1)];
    seen.add(JSON.stringify(dossier.value));
    history = chosen ?? history.continue(timePasses(addDays(dateOf(dossier), DAYS)));
  }
  return null;
}

function isNearer(history: History, before: Dossier, after: Dossier): boolean {
  return after.status === 'ended' || distanceOf(history, after) < distanceOf(history, before);
}

/** What each lawful act, by the first who may do it, would lead to. */
function stepsFrom(history: History, dossier: Dossier): readonly History[] {
  const { own } = takenEvents(history);
  const events = dossier.facts.suspension === null ? own : ['RESUME', ...own];
  return events.flatMap((event) => {
    const definition = history.setting.procedure.events[event];
    const senders = definition === undefined ? [] : lawfulSenders(history.setting, dossier, definition);
    for (const sender of senders) {
      const act = actOf(event, sender, commonPayload(event, dossier, 0), dateOf(dossier));
      const tried = history.attempt(act);
      if (tried.ok) return [tried.value];
    }
    return [];
  });
}
