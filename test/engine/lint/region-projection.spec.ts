import fc from 'fast-check';

import { CLOCK_PATH_RULES } from '../../../src/engine/lint/clock-path-rules.js';
import { Explorer, type StateGraph } from '../../../src/engine/lint/explore.js';
import { applyRules } from '../../../src/engine/lint/lint-rule.js';
import { PATH_RULES } from '../../../src/engine/lint/path-rules.js';
import { walkEveryPath, type PathSubject } from '../../../src/engine/lint/path-subject.js';
import { regionsOf } from '../../../src/engine/lint/region-projection.js';
import { TOPOLOGY_RULES } from '../../../src/engine/lint/state-rules.js';
import { buildStateTree } from '../../../src/engine/lint/state-tree.js';
import type { MachineDefinition } from '../../../workflows/vocabulary/machine.js';
import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import { randomClockMachine } from '../support/random-machine.js';
import { wellPermit } from '../support/well-permit.js';

const { visit } = wellPermit.clocks;
const RULES = [...PATH_RULES, ...CLOCK_PATH_RULES];

/** Explores every region together, whatever is asked: the whole product. */
class WholeExplorer extends Explorer {
  override explore(): StateGraph {
    return super.explore(regionsOf(this.tree));
  }
}

function subjectsOf(machine: MachineDefinition): { whole: PathSubject; byRegion: PathSubject } {
  const procedure = { ...wellPermit, machine, clocks: { c: { ...visit, kind: 'lapse' } } } as Procedure;
  const subject = { procedure, tree: buildStateTree(machine) };
  return { whole: walkEveryPath(subject, new WholeExplorer(subject.tree)), byRegion: walkEveryPath(subject) };
}

const brokenRules = (subject: PathSubject) => new Set(applyRules(RULES, subject).map(({ rule }) => rule));

/** Rules that something possible satisfies; one visit too many could satisfy them. */
const OF_WHAT_MAY_BE = ['states-reachable', 'final-reachable', 'clocks-start', 'limits-run'];

test('region by region the rules find all that they find in the whole product', () => {
  const broken = new Set<string>();
  fc.assert(
    fc.property(randomClockMachine, (machine) => {
      const { whole, byRegion } = subjectsOf(machine);
      expect(applyRules(TOPOLOGY_RULES, whole)).toEqual([]);
      fc.pre([...whole.graphs, ...byRegion.graphs].every(({ complete }) => complete));
      const found = brokenRules(byRegion);
      for (const rule of brokenRules(whole)) {
        // The exits of a state that cannot be reached are believed, but the state itself is then found.
        if (!OF_WHAT_MAY_BE.includes(rule) || !found.has('states-reachable')) expect(found).toContain(rule);
        broken.add(rule);
      }
    }),
    { numRuns: 200, seed: 20261121 },
  );
  expect(broken).toEqual(new Set(RULES.map(({ id }) => id).filter((id) => id !== 'expiries-told-apart')));
});
