import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import { remark, type LintRule } from './lint-rule.js';
import { buildStateTree, everyAction } from './state-tree.js';

/** What has to hold between the published versions. */
export const VERSION_RULES: readonly LintRule<readonly Procedure[]>[] = [
  {
    id: 'versions-unique',
    description: 'A code and a version name one procedure.',
    *find(procedures) {
      const keys = procedures.map(keyOf);
      for (const key of new Set(keys.filter((each, index) => keys.indexOf(each) < index))) {
        yield remark(key, 'Expected one procedure of this code and version, but found more.');
      }
    },
  },
  {
    id: 'versions-gapless',
    description: 'The versions of a procedure count from 1 without a gap: nothing published may vanish.',
    *find(procedures) {
      const keys = new Set(procedures.map(keyOf));
      for (const { code, version } of procedures) {
        const earlier = { code, version: version - 1 };
        if (version > 1 && !keys.has(keyOf(earlier))) {
          yield remark(
            keyOf(earlier),
            `Expected the version before ${version} to stay published, but it is missing.`,
          );
        }
      }
    },
  },
  {
    id: 'versions-in-order',
    description: 'A later version takes effect on a later date.',
    *find(procedures) {
      for (const procedure of procedures) {
        const { code, version, effectiveFrom } = procedure;
        const late = procedures.find(
          (each) => each.code === code && each.version < version && each.effectiveFrom >= effectiveFrom,
        );
        if (late !== undefined) {
          yield remark(
            keyOf(procedure),
            `Expected a date after ${late.effectiveFrom}, when version ${late.version} took effect, but found ${effectiveFrom}.`,
          );
        }
      }
    },
  },
];

/** What has to hold between procedures that are sound by themselves. */
export const LINK_RULES: readonly LintRule<readonly Procedure[]>[] = [
  {
    id: 'links-exist',
    description:
      'A dossier opens only published procedures, signals only facts that some procedure takes, and says what it brings.',
    *find(procedures) {
      const codes = new Set(procedures.map(({ code }) => code));
      const facts = new Set(
        procedures.flatMap(({ events }) =>
          Object.keys(events).filter((event) => events[event]?.kind === 'fact'),
        ),
      );
      for (const procedure of procedures) {
        for (const { action, place } of everyAction(buildStateTree(procedure.machine))) {
          const at = `${keyOf(procedure)}: ${place}`;
          if (action.type === 'openDossier' && !codes.has(action.params.procedure)) {
            yield remark(at, `Expected '${action.params.procedure}' to be published, but it is not.`);
          }
          if (action.type === 'openDossier' && procedure.openings?.[action.params.procedure] === undefined) {
            yield remark(at, 'Expected the procedure to say what it hands over, but it does not.');
          }
          if (action.type === 'tellOpener' && procedure.tidings?.[action.params.event] === undefined) {
            yield remark(at, 'Expected the procedure to say what it tells, but it does not.');
          }
          if (action.type === 'signalDossier' && procedure.signals?.[action.params.event] === undefined) {
            yield remark(at, 'Expected the procedure to say whom it signals, but it does not.');
          }
          if (
            (action.type === 'signalDossier' || action.type === 'tellOpener') &&
            !facts.has(action.params.event)
          ) {
            yield remark(
              at,
              `Expected '${action.params.event}' to be a fact of some procedure, but it is not.`,
            );
          }
        }
      }
    },
  },
  {
    id: 'openings-end',
    description:
      'What a dossier opened does not wait for ever: every end of it says so, and what it opens hears it.',
    *find(procedures) {
      for (const procedure of procedures) {
        const waiting = Object.entries(procedure.openings ?? {}).filter(([, each]) => !each.isMatterOfItsOwn);
        if (waiting.length === 0) continue;
        const { states } = procedure.machine;
        for (const [name, { type, entry = [] }] of Object.entries(states)) {
          if (type !== 'final' || entry.some((action) => action.type === 'endOpened')) continue;
          yield remark(
            `${keyOf(procedure)}: states.${name}.entry`,
            'Expected what the dossier opened to be told of its end, but it is not.',
          );
        }
        for (const [code] of waiting) {
          const deaf = procedures.find((each) => each.code === code && !('OPENER_ENDED' in each.events));
          if (deaf === undefined) continue;
          yield remark(
            `${keyOf(procedure)}: openings.${code}`,
            `Expected '${keyOf(deaf)}' to take 'OPENER_ENDED', but it does not.`,
          );
        }
      }
    },
  },
];

export function keyOf({ code, version }: Pick<Procedure, 'code' | 'version'>): string {
  return `${code}@${version}`;
}
