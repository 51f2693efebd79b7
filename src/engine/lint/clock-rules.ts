import { isLegal, type Basis } from '../../../workflows/vocabulary/legal-basis.js';
import type { RegimeCode } from '../../../workflows/vocabulary/regime.js';
import { CAPACITIES } from '../../../workflows/vocabulary/role.js';
import type { ClockDefinition, SpanTerm, Term } from '../../../workflows/vocabulary/term.js';
import { addDays } from '../calendar/local-date.js';
import { findTerm } from '../term-table.js';
import { findEmptyBasis, isBlank } from './basis-check.js';
import { remark, type LintRule, type Remark } from './lint-rule.js';
import { everyAction } from './state-tree.js';

export const CLOCK_RULES: readonly LintRule[] = [
  {
    id: 'clocks-known',
    description: 'Every effect on a clock names one that the procedure defines.',
    *find({ procedure, tree }) {
      for (const { action, place } of everyAction(tree)) {
        if (!('params' in action) || !('clock' in action.params)) continue;
        const { clock } = action.params;
        if (!Object.hasOwn(procedure.clocks, clock)) {
          yield remark(place, `Expected the clock '${clock}' to be defined, but it is not.`);
        }
      }
    },
  },
  {
    id: 'clocks-owned',
    description: 'Every clock has a label and an owner of a known capacity.',
    *find({ procedure }) {
      for (const [name, { owner, label }] of Object.entries(procedure.clocks)) {
        if (isBlank(label)) yield remark(`clocks.${name}`, 'Expected a label, but found an empty one.');
        if (!(CAPACITIES as readonly string[]).includes(owner)) {
          yield remark(`clocks.${name}.owner`, `Expected a known capacity, but found '${owner}'.`);
        }
      }
    },
  },
  {
    id: 'terms-cover',
    description: 'Every clock has a term under every regime, whatever the start date.',
    *find({ procedure }) {
      for (const [name, clock] of Object.entries(procedure.clocks)) {
        for (const regime of procedure.regimes) yield* findGap(clock, regime, `clocks.${name}.terms`);
      }
    },
  },
  {
    id: 'terms-sound',
    description:
      'Every term can be counted: a whole number of days or months, or facts that the dossier has.',
    *find({ procedure }) {
      for (const { term, place } of everyTerm(procedure.clocks)) {
        if (term.kind === 'span' && (!Number.isInteger(term.amount) || term.amount < 1)) {
          yield remark(place, `Expected a whole number of 1 or more, but found ${term.amount}.`);
        }
        const atMost = (term.kind === 'span' ? term.extension?.atMost : undefined) ?? 1;
        if (!Number.isInteger(atMost) || atMost < 1) {
          yield remark(`${place}.extension`, `Expected a whole number of 1 or more, but found ${atMost}.`);
        }
        if (
          (term.kind === 'deadline' || term.kind === 'choice') &&
          !hasFact(procedure.blankFacts, term.fact)
        ) {
          yield remark(place, `Expected the fact '${term.fact}' among the blank facts, but it is not there.`);
        }
      }
    },
  },
  {
    id: 'terms-founded',
    description:
      'Every term has a basis, and no number of days rests on what was only inferred or not found.',
    *find({ procedure }) {
      for (const { term, place } of everyTerm(procedure.clocks)) {
        if (term.kind === 'choice') continue;
        yield* findEmptyBasis(term.basis, procedure.regimes.slice(0, 1), `${place}.basis`);
        if (term.kind !== 'span') continue;
        if (isGuess(term.basis)) {
          yield remark(
            `${place}.basis`,
            "Expected a source, or a term of kind 'none', but the number is a guess.",
          );
        }
        if (term.extension === undefined) continue;
        yield* findEmptyBasis(
          term.extension.basis,
          procedure.regimes.slice(0, 1),
          `${place}.extension.basis`,
        );
        if (isGuess(term.extension.basis)) {
          yield remark(
            `${place}.extension.basis`,
            'Expected a source, or no bound, but the number is a guess.',
          );
        }
      }
    },
  },
];

/** An inferred or unknown figure never becomes a hard rule. */
function isGuess(basis: Basis): boolean {
  return isLegal(basis) && (basis.confidence === 'INFERRED' || basis.confidence === 'UNKNOWN');
}

const EARLIEST = '1000-01-01';

/** The table is read at its own edges, where a gap would begin. */
function* findGap(clock: ClockDefinition, regime: RegimeCode, place: string): Generator<Remark> {
  const edges = clock.terms.flatMap(({ startedFrom, startedTo }) => [
    ...(startedFrom === undefined ? [] : [startedFrom]),
    ...(startedTo === undefined ? [] : [addDays(startedTo, 1)]),
  ]);
  const gap = [EARLIEST, ...edges].sort().find((date) => findTerm(clock, regime, date) === null);
  if (gap !== undefined) {
    yield remark(place, `Expected a term under ${regime} for every start date, but found none from ${gap}.`);
  }
}

interface PlacedTerm {
  readonly term: Term;
  readonly place: string;
}

/** Every term, those inside a choice included. */
function everyTerm(clocks: Readonly<Record<string, ClockDefinition>>): readonly PlacedTerm[] {
  return Object.entries(clocks).flatMap(([name, { terms }]) =>
    terms.flatMap(({ term }, index): PlacedTerm[] => {
      const place = `clocks.${name}.terms[${index}]`;
      if (term.kind !== 'choice') return [{ term, place }];
      const chosen = Object.entries<SpanTerm | Term>({ ...term.of, otherwise: term.otherwise });
      return [
        { term, place },
        ...chosen.map(([value, each]) => ({ term: each, place: `${place}.${value}` })),
      ];
    }),
  );
}

function hasFact(facts: object, path: string): boolean {
  return Object.hasOwn(facts, path.split('.')[0] ?? '');
}
