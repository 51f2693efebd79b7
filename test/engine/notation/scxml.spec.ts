import { CATALOGUE } from '../../../workflows/catalogue.js';
import { everyBasis, isLegal } from '../../../workflows/vocabulary/legal-basis.js';
import { writeScxml } from '../../../src/engine/notation/scxml.js';
import { writeXml } from '../../../src/engine/notation/xml-text.js';
import { buildStateTree, everyAction, everyMove } from '../../../src/engine/lint/state-tree.js';
import { wellPermit } from '../support/well-permit.js';
import { allBelow, readXml, type ReadElement } from './xml-reader.js';

const PROCEDURES = [...CATALOGUE, wellPermit].map((procedure) => ({ code: procedure.code, procedure }));

const idOf = (element: ReadElement | null) => element?.attributes.id;
const has = (values: readonly (string | undefined)[]) => [...values].sort();

describe.each(PROCEDURES)('$code as SCXML', ({ procedure }) => {
  const root = readXml(writeScxml(procedure));
  const tree = buildStateTree(procedure.machine);
  const pathOf = (path: string) => (path === '' ? procedure.code : path);
  const states = allBelow(root, 'state', 'parallel', 'final');

  it('has every state once, of its kind, where it lies', () => {
    expect(states.map((state) => [state.attributes.id, state.name, idOf(state.parent)])).toEqual(
      tree.nodes.map(({ path, kind, parent }) => [
        pathOf(path),
        kind === 'atomic' || kind === 'compound' ? 'state' : kind,
        parent === null ? undefined : pathOf(parent.path),
      ]),
    );
  });

  it('has every transition, with its event, its conditions and its target', () => {
    const read = allBelow(root, 'transition').map(({ parent, attributes: { event, cond, target } }) =>
      [idOf(parent), event, cond, target].join(' | '),
    );
    const written = everyMove(tree).map(({ source, trigger, event, target, definition }) =>
      [
        pathOf(source.path),
        trigger === 'event' ? event : trigger === 'done' ? `done.state.${pathOf(source.path)}` : undefined,
        definition.guard?.params.that.join(' && '),
        target?.path,
      ].join(' | '),
    );
    expect(has(read)).toEqual(has(written));
  });

  it('leads nowhere but to a state that it has, and asks nothing but what it declares', () => {
    const ids = new Set(states.map(idOf));
    const declared = new Set(allBelow(root, 'data').map(idOf));
    const transitions = allBelow(root, 'transition').map(({ attributes }) => attributes);
    const targets = [
      ...transitions.map(({ target }) => target),
      ...[root, ...states].map(({ attributes }) => attributes.initial),
    ];
    expect(targets.filter((target) => target !== undefined && !ids.has(target))).toEqual([]);
    const asked = transitions.flatMap(({ cond }) => cond?.split(' && ') ?? []);
    expect(asked.filter((name) => !declared.has(name))).toEqual([]);
  });

  it('keeps every event, effect, clock, and article with its confidence', () => {
    expect(allBelow(root, 'ccn:event').map(({ attributes }) => attributes.name)).toEqual(
      Object.keys(procedure.events),
    );
    expect(allBelow(root, 'ccn:effect')).toHaveLength(everyAction(tree).length);
    expect(allBelow(root, 'ccn:term')).toHaveLength(
      Object.values(procedure.clocks).reduce((sum, { terms }) => sum + terms.length, 0),
    );
    const articles = Object.values(procedure.events).flatMap(({ basis }) =>
      everyBasis(basis).filter(isLegal),
    );
    const read = allBelow(root, 'ccn:event').flatMap((event) => allBelow(event, 'ccn:basis'));
    expect(
      read.flatMap(({ attributes: { instrument, article, confidence } }) =>
        instrument === undefined ? [] : [[instrument, article, confidence]],
      ),
    ).toEqual(articles.map(({ instrument, article, confidence }) => [instrument, article, confidence]));
  });
});

test('what XML reads as its own comes back as it was', () => {
  const text = 'A & B < "C" > D\nE\tF';
  const read = readXml(writeXml({ name: 'a', attributes: { text }, children: [] }));
  expect(read.attributes.text).toBe(text);
});
