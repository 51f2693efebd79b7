import { isLocalDate } from '../calendar/local-date.js';
import { REGIMES } from '../../../workflows/vocabulary/regime.js';
import { findEmptyBasis } from './basis-check.js';
import { CAPACITIES } from '../../../workflows/vocabulary/role.js';
import { remark, type LintRule } from './lint-rule.js';
import { placeOf } from './state-tree.js';

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const CAMEL = /^[a-z][A-Za-z0-9]*$/;
const SCREAMING = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

export const NAME_RULES: readonly LintRule[] = [
  {
    id: 'heading-sound',
    description: 'The procedure has a code, a version, a date and known capacities.',
    *find({ procedure: { code, version, effectiveFrom, capacities } }) {
      if (!KEBAB.test(code)) yield remark('code', `Expected kebab-case, but found '${code}'.`);
      if (!Number.isInteger(version) || version < 1)
        yield remark('version', `Expected 1 or more, but found ${version}.`);
      if (!isLocalDate(effectiveFrom))
        yield remark('effectiveFrom', `Expected a date, but found '${effectiveFrom}'.`);
      for (const capacity of capacities.filter((each) => !(CAPACITIES as readonly string[]).includes(each))) {
        yield remark('capacities', `Expected known capacities, but found '${capacity}'.`);
      }
    },
  },
  {
    id: 'regimes-named',
    description: 'The procedure names the regimes that it serves, each once.',
    *find({ procedure: { regimes } }) {
      if (regimes.length === 0) yield remark('regimes', 'Expected at least one regime, but found none.');
      for (const regime of regimes) {
        if (!REGIMES.some(({ code }) => code === regime)) {
          yield remark('regimes', `Expected a known regime, but found '${regime}'.`);
        }
      }
      if (new Set(regimes).size < regimes.length)
        yield remark('regimes', 'Expected each regime once, but found one twice.');
    },
  },
  {
    id: 'names-formed',
    description: 'States, clocks, conditions and recorders are camelCase; events are SCREAMING_SNAKE.',
    *find({ procedure, tree }) {
      for (const node of tree.nodes.filter(({ parent, name }) => parent !== null && !CAMEL.test(name))) {
        yield remark(placeOf(node), `Expected camelCase, but found '${node.name}'.`);
      }
      for (const table of ['clocks', 'conditions', 'recorders'] as const) {
        for (const name of Object.keys(procedure[table]).filter((each) => !CAMEL.test(each))) {
          yield remark(`${table}.${name}`, `Expected camelCase, but found '${name}'.`);
        }
      }
      for (const event of Object.keys(procedure.events).filter((each) => !SCREAMING.test(each))) {
        yield remark(`events.${event}`, `Expected SCREAMING_SNAKE, but found '${event}'.`);
      }
    },
  },
  {
    id: 'components-founded',
    description: 'Every component of the dossier has a unique code, and a basis under each of its regimes.',
    *find({ procedure: { components, regimes } }) {
      for (const [index, { code, basis, regimes: own }] of components.entries()) {
        const place = `components[${index}]`;
        yield* findEmptyBasis(basis, own, `${place}.basis`);
        const stray = own.filter((regime) => !regimes.includes(regime));
        if (stray.length > 0)
          yield remark(place, `Expected the procedure's regimes, but found ${stray.join(', ')}.`);
        const twin = components.findIndex(
          (each) => each.code === code && each.regimes.some((r) => own.includes(r)),
        );
        if (twin < index)
          yield remark(place, `Expected one component '${code}' under a regime, but found two.`);
      }
    },
  },
];
