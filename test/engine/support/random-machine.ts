import fc from 'fast-check';

import {
  pauseClock,
  resumeClock,
  startClock,
  stopAllClocks,
  stopClock,
} from '../../../workflows/vocabulary/effect.js';
import type {
  ActionReference,
  MachineDefinition,
  StateDefinition,
  TransitionDefinition,
} from '../../../workflows/vocabulary/machine.js';

/** The form of a state before it has moves. */
interface Shape {
  readonly kind: 'atomic' | 'final' | 'compound' | 'parallel';
  readonly inside: readonly Shape[];
}

const leaf = fc.constantFrom<Shape>({ kind: 'atomic', inside: [] }, { kind: 'final', inside: [] });
const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'shape' },
    leaf,
    fc.record({
      kind: fc.constantFrom('compound' as const, 'parallel' as const),
      inside: fc.array(tie('shape'), { minLength: 1, maxLength: 3, depthIdentifier: 'shape' }),
    }),
  ),
}));

/** The shape with nothing that begins at its end, which the linter refuses. */
function withBeginnings({ kind, inside }: Shape): Shape {
  const [first, ...others] = inside.map(withBeginnings);
  if (first === undefined) return { kind, inside };
  const started = (each: Shape): Shape => (each.kind === 'final' ? { kind: 'atomic', inside: [] } : each);
  return { kind, inside: [started(first), ...(kind === 'parallel' ? others.map(started) : others)] };
}

interface Arrow {
  readonly from: number;
  /** Null for a move that stays. */
  readonly to: number | null;
  /** Taken on completion, where the source can complete; else by an event of its own, without a guard. */
  readonly done: boolean;
}

const arrow = fc.record({
  from: fc.nat(),
  to: fc.option(fc.nat(), { nil: null, freq: 6 }),
  done: fc.boolean(),
});
const shapes = fc.array(shape, { minLength: 1, maxLength: 4 });
const arrows = fc.array(arrow, { minLength: 3, maxLength: 15 });

/** The actions at a place, e.g. `in t1.s0` or `move 3`. */
type ActionsAt = (place: string) => readonly ActionReference[];

/**
 * Machines of any nesting, whose every entry, exit and move has an action of its own, so that the
 * order of what is done can be compared. From everywhere one can go everywhere.
 */
export const randomMachine: fc.Arbitrary<MachineDefinition> = fc
  .tuple(shapes, arrows)
  .map(([drawn, moves]) => {
    const sketch = new Sketch(drawn, moves, (place) => [startClock(place)]);
    const on = sketch.paths.map(
      (path, index) => [`AWAY${index}`, sketch.moveTo(path, `away ${index}`)] as const,
    );
    return { ...sketch.machine(), on: Object.fromEntries(on) };
  });

const CLOCK_ACTIONS: readonly (readonly ActionReference[])[] = [
  [],
  [],
  [],
  [],
  [startClock('c')],
  [stopClock('c')],
  [stopAllClocks],
  [pauseClock('c', 'supplement')],
  [resumeClock('c', 'supplement')],
];

const parallel: fc.Arbitrary<Shape> = fc.record({
  kind: fc.constant('parallel' as const),
  inside: fc.array(shape, { minLength: 2, maxLength: 3 }),
});

/**
 * Machines with a parallel state that do things with the clock `c` here and there, and name it as the
 * limit of every state. No move leads from one region into another.
 */
export const randomClockMachine: fc.Arbitrary<MachineDefinition> = fc
  .tuple(
    parallel,
    shapes,
    arrows,
    fc.array(fc.constantFrom(...CLOCK_ACTIONS), { minLength: 60, maxLength: 60 }),
  )
  .map(([first, drawn, moves, actions]) => {
    let next = 0;
    const lodge = { from: 0, to: 1, done: false };
    return new Sketch(
      [first, ...drawn],
      [lodge, ...moves],
      () => actions[next++] ?? [],
      'regions apart',
    ).machine();
  });

class Sketch {
  /** The paths of all states. */
  readonly paths: readonly string[];
  private readonly shapes: readonly Shape[];
  private readonly parallel: ReadonlySet<string>;

  constructor(
    shapes: readonly Shape[],
    private readonly arrows: readonly Arrow[],
    private readonly actionsAt: ActionsAt,
    private readonly style: 'regions apart' | 'events apart' = 'events apart',
  ) {
    this.shapes = [{ kind: 'atomic', inside: [] }, ...shapes.map(withBeginnings)];
    const placed = this.shapes.flatMap((each, index) => place(each, topName(index)));
    this.paths = placed.map(({ path }) => path);
    this.parallel = new Set(placed.filter(({ kind }) => kind === 'parallel').map(({ path }) => path));
  }

  machine(): MachineDefinition {
    const states = this.shapes.map(
      (each, index) => [topName(index), this.state(each, topName(index))] as const,
    );
    return { id: 'random', initial: 'notLodged', on: {}, states: Object.fromEntries(states) };
  }

  moveTo(path: string | null, at: string): TransitionDefinition {
    return { ...(path === null ? {} : { target: `#random.${path}` }), actions: this.actionsAt(at) };
  }

  private state({ kind, inside }: Shape, path: string): StateDefinition {
    const named = { label: path, labelEn: path };
    const meta = { ...named, limit: { clock: 'c' } };
    const entry = this.actionsAt(`in ${path}`);
    if (kind === 'final') return { type: 'final', entry, meta: named };
    const moves = this.movesFrom(path);
    const onDone = kind === 'atomic' ? undefined : moves.find(({ done }) => done)?.move;
    const on = moves.filter(({ done }) => !done).map(({ event, move }) => [event, move] as const);
    const states = inside.map((each, index) => [`s${index}`, this.state(each, `${path}.s${index}`)] as const);
    return {
      ...(kind === 'parallel' ? { type: 'parallel' } : {}),
      ...(kind === 'compound' ? { initial: 's0' } : {}),
      ...(onDone === undefined ? {} : { onDone }),
      ...(kind === 'atomic' ? {} : { states: Object.fromEntries(states) }),
      entry,
      exit: this.actionsAt(`out ${path}`),
      on: Object.fromEntries(on),
      meta,
    };
  }

  private movesFrom(path: string) {
    const eventOf = (index: number) =>
      this.style === 'regions apart' && index % 4 === 3 ? 'CLOCK_EXPIRED' : `E${index}`;
    return this.arrows.flatMap(({ from, to, done }, index) =>
      this.pick(from) === path
        ? [{ done, event: eventOf(index), move: this.moveTo(this.reach(path, to), `move ${index}`) }]
        : [],
    );
  }

  /** The target, or the outermost state around it where another region would have to be entered. */
  private reach(source: string, to: number | null): string | null {
    if (to === null) return null;
    const target = this.pick(to);
    let around = parentOf(target);
    while (around !== '' && !source.startsWith(`${around}.`)) around = parentOf(around);
    const crosses = this.style === 'regions apart' && this.parallel.has(around);
    return crosses ? (target.split('.')[0] ?? target) : target;
  }

  private pick(number: number): string {
    return this.paths[number % this.paths.length] ?? 'notLodged';
  }
}

function place({ kind, inside }: Shape, path: string): readonly { kind: Shape['kind']; path: string }[] {
  return [{ kind, path }, ...inside.flatMap((each, index) => place(each, `${path}.s${index}`))];
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

function topName(index: number): string {
  return index === 0 ? 'notLodged' : `t${index}`;
}
