import { applyActions, edgesFrom, endsRun, pathTo, type ClockPaths, type ClockVisit } from './clock-paths.js';
import { remark, type LintRule, type Remark } from './lint-rule.js';
import { shownStates, type PathSubject } from './path-subject.js';
import { stands } from './region-projection.js';
import { placeOf, type StateNode } from './state-tree.js';
import { hasEnded } from './walk.js';

export const CLOCK_PATH_RULES: readonly LintRule<PathSubject>[] = [
  {
    id: 'clocks-start',
    description: 'Every clock is started on some path, and one that is retired on none.',
    *find({ clocks }) {
      for (const { name, definition, visits } of clocks) {
        const isStarted = visits.some(({ clock }) => clock !== null);
        const isRetired = definition.retired === true;
        if (isStarted !== isRetired) continue;
        yield remark(
          `clocks.${name}`,
          isRetired
            ? 'Expected no path to start a retired clock, but some does.'
            : 'Expected some path to start this clock, but none does.',
        );
      }
    },
  },
  {
    id: 'clocks-stop',
    description: 'Every clock that was started is stopped on every path to a final state.',
    *find({ clocks }) {
      for (const { name, graph, visits } of clocks) {
        yield* onceForEachState(
          visits.filter(({ clock, configuration }) => clock !== null && hasEnded(graph.tree, configuration)),
          (visit) => `Expected the clock '${name}' to be stopped, but it is open after ${pathTo(visit)}.`,
        );
      }
    },
  },
  {
    id: 'clocks-expire',
    description:
      'Every state where a clock runs accepts its CLOCK_EXPIRED, and the expiry of a lapse clock ends its run.',
    *find({ clocks }) {
      for (const paths of clocks.filter(({ definition }) => definition.kind !== 'forbids-before')) {
        yield* onceForEachState(
          paths.visits.filter((visit) => visit.clock?.length === 0 && !isExpiryAnswered(paths, visit)),
          (visit) =>
            `Expected the expiry of '${paths.name}' to be taken, but it is not after ${pathTo(visit)}.`,
        );
      }
    },
  },
  {
    id: 'expiries-told-apart',
    description: 'A state that answers CLOCK_EXPIRED itself asks which clock it was, where several may run.',
    *find({ tree, clocks }) {
      const expiring = clocks.filter(({ definition }) => definition.kind !== 'forbids-before');
      for (const node of tree.nodes.filter(({ parent }) => parent !== null)) {
        const blind = node.moves.find(
          ({ event, definition }) => event === 'CLOCK_EXPIRED' && definition.guard === undefined,
        );
        if (blind === undefined) continue;
        const running = expiring.filter((paths) => isOpenIn(paths, node)).map(({ name }) => name);
        if (running.length > 1) {
          yield remark(
            blind.place,
            `Expected a guard that asks which clock expired, but any of ${running.join(', ')} is taken.`,
          );
        }
      }
    },
  },
  {
    id: 'limits-run',
    description: 'The clock that a state names as its limit is open in that state on some path.',
    *find({ tree, clocks }) {
      for (const node of tree.nodes) {
        const limit = node.definition.meta?.limit;
        if (limit === undefined || !('clock' in limit)) continue;
        const paths = clocks.find(({ name }) => name === limit.clock);
        if (paths !== undefined && !isOpenIn(paths, node)) {
          yield remark(
            placeOf(node),
            `Expected the clock '${limit.clock}' to run here on some path, but it never does.`,
          );
        }
      }
    },
  },
  {
    id: 'pauses-end',
    description: 'A paused clock is resumed or stopped before the work goes on where it otherwise runs.',
    *find({ clocks }) {
      for (const paths of clocks) {
        yield* onceForEachState(
          paths.visits.filter((visit) => isLeftPaused(paths, visit)),
          (visit) =>
            `Expected the clock '${paths.name}' to be resumed, but it is still paused after ${pathTo(visit)}.`,
        );
      }
    },
  },
];

function isOpenIn({ visits, graph }: ClockPaths, node: StateNode): boolean {
  return visits.some(({ clock, configuration }) => clock !== null && stands(configuration, graph.tree, node));
}

function isExpiryAnswered({ name, definition, graph }: ClockPaths, visit: ClockVisit): boolean {
  if (hasEnded(graph.tree, visit.configuration)) return true;
  return edgesFrom(graph, visit).some(
    ({ event, actions }) =>
      event === 'CLOCK_EXPIRED' && (definition.kind === 'overdue' || endsRun(actions, name)),
  );
}

/**
 * Paused on a ground in a configuration where the clock also runs without it, with no way to resume it
 * on the spot: somebody came back to the work and forgot the clock.
 */
function isLeftPaused({ visits, graph, name, definition }: ClockPaths, visit: ClockVisit): boolean {
  return (visit.clock ?? []).some((ground) => {
    const alsoRuns = visits.some(
      ({ number, clock }) => number === visit.number && clock !== null && !clock.includes(ground),
    );
    const canResume = edgesFrom(graph, visit).some(({ to, actions }) => {
      const after = to === visit.number ? applyActions(visit.clock, actions, name, definition) : null;
      return after !== null && !after.includes(ground);
    });
    return alsoRuns && !canResume;
  });
}

function* onceForEachState(
  visits: readonly ClockVisit[],
  sentenceOf: (visit: ClockVisit) => string,
): Generator<Remark> {
  const seen = new Set<string>();
  for (const visit of visits) {
    const place = `states.${shownStates(visit.configuration).join(' + ')}`;
    if (!seen.has(place)) yield remark(place, sentenceOf(visit));
    seen.add(place);
  }
}
