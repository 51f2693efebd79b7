import type { EventDefinition } from '../../../workflows/vocabulary/procedure.js';
import { CAPACITIES, ROLES } from '../../../workflows/vocabulary/role.js';
import { findEmptyBasis, isBlank } from './basis-check.js';
import { remark, type LintRule, type LintSubject } from './lint-rule.js';
import { everyAction, everyMove, type Move } from './state-tree.js';

/** Events that the engine itself raises; a person must never be able to send them. */
const RAISED_BY_SYSTEM = ['CLOCK_EXPIRED', 'UNIT_SUCCEEDED', 'CALENDAR_REPLANNED'];

export const EVENT_RULES: readonly LintRule[] = [
  {
    id: 'events-defined',
    description: 'Every event of the machine is defined.',
    *find({ procedure, tree }) {
      for (const { event, trigger, place } of everyMove(tree)) {
        if (trigger === 'event' && !Object.hasOwn(procedure.events, event)) {
          yield remark(place, `Expected the event '${event}' to be defined, but it is not.`);
        }
      }
    },
  },
  {
    id: 'events-used',
    description: 'Every defined event is taken by some state.',
    *find({ procedure, tree }) {
      const used = new Set(everyMove(tree).map(({ event }) => event));
      for (const event of Object.keys(procedure.events).filter((each) => !used.has(each))) {
        yield remark(`events.${event}`, 'Expected some state to take this event, but none does.');
      }
    },
  },
  {
    id: 'lodgement-first',
    description: 'A dossier begins with the imperative LODGE, which alone leaves the plain state notLodged.',
    *find({ procedure, tree }) {
      const notLodged = tree.root.children.find(({ name }) => name === 'notLodged');
      if (notLodged?.kind !== 'atomic' || notLodged.definition.entry !== undefined) {
        yield remark('states.notLodged', 'Expected a plain state, for nothing is done before the lodgement.');
      }
      const moves = notLodged?.moves ?? [];
      if (!moves.some(({ event, target }) => event === 'LODGE' && target !== undefined)) {
        yield remark('states.notLodged', 'Expected LODGE to lead out of notLodged, but it does not.');
      }
      for (const { event, place, source } of everyMove(tree)) {
        const elsewhere = event === 'LODGE' && source.path !== 'notLodged';
        if (elsewhere) yield remark(place, 'Expected LODGE in notLodged only, but found it here.');
      }
      if (procedure.events.LODGE?.kind === 'fact') {
        yield remark('events.LODGE', 'Expected the lodgement to be an imperative, but it is a fact.');
      }
    },
  },
  {
    id: 'imperatives-permitted',
    description: 'Every imperative has permits, each with a known capacity and role.',
    *find({ procedure }) {
      for (const [event, { permits, kind }] of eventsOf(procedure)) {
        if (kind === 'imperative' && permits.length === 0) {
          yield remark(`events.${event}.permits`, 'Expected roles that may send it, but found none.');
        }
        for (const { capacity, role } of permits) {
          if (capacity !== 'owner' && !isCapacity(capacity)) {
            yield remark(`events.${event}.permits`, `Expected a known capacity, but found '${capacity}'.`);
          }
          if (!(ROLES as readonly string[]).includes(role)) {
            yield remark(`events.${event}.permits`, `Expected a known role, but found '${role}'.`);
          }
        }
      }
    },
  },
  {
    id: 'facts-by-system',
    description: 'Only the System sends facts: they have no permits, and what the System raises is a fact.',
    *find({ procedure }) {
      for (const [event, { permits, kind }] of eventsOf(procedure)) {
        if (kind === 'fact' && permits.length > 0) {
          yield remark(`events.${event}.permits`, 'Expected no permits of a fact, but found some.');
        }
        if (kind !== 'fact' && RAISED_BY_SYSTEM.includes(event)) {
          yield remark(
            `events.${event}.kind`,
            'Expected a fact, for the System raises it, but it is an imperative.',
          );
        }
      }
    },
  },
  {
    id: 'events-founded',
    description: 'Every event has a basis under every regime of the procedure.',
    *find({ procedure }) {
      for (const [event, { basis }] of eventsOf(procedure)) {
        yield* findEmptyBasis(basis, procedure.regimes, `events.${event}.basis`);
      }
    },
  },
  {
    id: 'events-labelled',
    description: 'Every event has a Vietnamese and an English label.',
    *find({ procedure }) {
      for (const [event, { label, labelEn }] of eventsOf(procedure)) {
        if (isBlank(label) || isBlank(labelEn)) {
          yield remark(`events.${event}`, 'Expected two labels, but found an empty one.');
        }
      }
    },
  },
  {
    id: 'notices-addressed',
    description: 'Every notice goes to known capacities.',
    *find({ tree }) {
      for (const { action, place } of everyAction(tree)) {
        if (action.type !== 'notify') continue;
        const { to } = action.params;
        if (to.length === 0) yield remark(place, 'Expected somebody to be told, but found nobody.');
        for (const capacity of to.filter((each) => !isCapacity(each))) {
          yield remark(place, `Expected a known capacity, but found '${capacity}'.`);
        }
      }
    },
  },
  {
    id: 'notices-worded',
    description: 'Every notice has a sentence, and every sentence is told.',
    *find({ procedure: { notices = {} }, tree }) {
      const told = new Set<string>();
      for (const { action, place } of everyAction(tree)) {
        if (action.type !== 'notify') continue;
        const { notice } = action.params;
        told.add(notice);
        const sentence = Object.hasOwn(notices, notice) ? (notices[notice] ?? '') : '';
        if (isBlank(sentence)) yield remark(place, `Expected a sentence for '${notice}', but found none.`);
      }
      for (const notice of Object.keys(notices).filter((each) => !told.has(each))) {
        yield remark(`notices.${notice}`, 'Expected somebody to be told this, but nobody is.');
      }
    },
  },
  {
    id: 'after-end-records-only',
    description:
      'An event that is open after the end only records, and a capacity that is still there may send it.',
    *find({ procedure, tree }) {
      for (const [event, { afterEnd, permits, kind }] of eventsOf(procedure)) {
        if (afterEnd !== true) continue;
        if (kind === 'imperative' && permits.every(({ capacity }) => capacity === 'owner')) {
          yield remark(
            `events.${event}.permits`,
            'Expected a capacity, for a final state has no owner, but found only the owner.',
          );
        }
        for (const { place } of everyMove(tree).filter(
          (move) => move.event === event && !recordsOnly(move),
        )) {
          yield remark(place, 'Expected only recordings, for the dossier may have ended, but found more.');
        }
      }
    },
  },
];

function isCapacity(text: string): boolean {
  return (CAPACITIES as readonly string[]).includes(text);
}

function eventsOf(procedure: LintSubject['procedure']): readonly (readonly [string, EventDefinition])[] {
  return Object.entries(procedure.events);
}

function recordsOnly({ definition: { target, actions = [] } }: Move): boolean {
  return target === undefined && actions.every(({ type }) => type === 'record');
}
