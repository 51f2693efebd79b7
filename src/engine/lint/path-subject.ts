import { followClock, type ClockPaths } from './clock-paths.js';
import { Explorer, type StateGraph } from './explore.js';
import type { LintSubject } from './lint-rule.js';
import { OTHERS, regionsAround, regionsOf } from './region-projection.js';
import { innermostOf, type Configuration } from './walk.js';

/** A procedure together with every path through it. */
export interface PathSubject extends LintSubject {
  /** One graph for the states outside of regions, and one for each region. */
  readonly graphs: readonly StateGraph[];
  readonly clocks: readonly ClockPaths[];
}

export function walkEveryPath(
  subject: LintSubject,
  explorer: Explorer = new Explorer(subject.tree),
): PathSubject {
  const views = [[], ...regionsOf(subject.tree).map(regionsAround)];
  return {
    ...subject,
    graphs: views.map((regions) => explorer.explore(regions)),
    clocks: Object.entries(subject.procedure.clocks).map(([name, definition]) =>
      followClock(explorer, name, definition),
    ),
  };
}

/** The innermost states by their paths; regions that were left out are not named. */
export function shownStates(configuration: Configuration): readonly string[] {
  const paths = innermostOf(configuration).map(({ path }) => path);
  const shown = paths.filter((path) => !path.includes(OTHERS));
  return shown.length > 0 ? shown : paths.map((path) => path.slice(0, path.indexOf(`.${OTHERS}`)));
}
