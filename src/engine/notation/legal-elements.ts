import { isLegal, type Basis, type RegimeBasis } from '../../../workflows/vocabulary/legal-basis.js';
import type { ActionReference } from '../../../workflows/vocabulary/machine.js';
import type { EventDefinition, Procedure } from '../../../workflows/vocabulary/procedure.js';
import type { ClockDefinition, Term, TermRow } from '../../../workflows/vocabulary/term.js';
import { CAPACITY_LABELS } from '../diagram/term-sentence.js';
import type { Move, StateNode } from '../lint/state-tree.js';
import { element, type ExchangeElement } from './exchange-element.js';

/** What a procedure is and by which law, with the events, conditions and clocks that its steps name. */
export function toProcedureElement(procedure: Procedure): ExchangeElement {
  const { code, version, name, nameEn, effectiveFrom, regimes, capacities, basis } = procedure;
  const { events, conditions, clocks } = procedure;
  return element('procedure', { code, version, name, nameEn, effectiveFrom, regimes, capacities }, [
    toBasisElement(basis),
    ...Object.entries(events).map(([event, definition]) => toEventElement(event, definition)),
    ...Object.entries(conditions).map(([condition, { refusal, basis: source }]) =>
      element('condition', { name: condition, refusal }, toBasisElements(source)),
    ),
    ...Object.entries(clocks).map(([clock, definition]) => toClockElement(clock, definition)),
  ]);
}

export function toStateElement({ path, definition: { meta } }: StateNode): ExchangeElement {
  const { label, labelEn, owner, limit } = meta ?? {};
  const ownerLabel = owner === undefined ? undefined : CAPACITY_LABELS[owner];
  const clock = limit !== undefined && 'clock' in limit ? limit.clock : undefined;
  const without = limit !== undefined && 'none' in limit ? [limit.none] : [];
  return element('state', { path, label, labelEn, owner, ownerLabel, clock }, [
    ...without.map((basis) => element('noLimit', {}, [toBasisElement(basis)])),
  ]);
}

/** A move names what the procedure's element says once: its event and its conditions. */
export function toTransitionElement({ source, target, trigger, event, definition }: Move): ExchangeElement {
  return element(
    'transition',
    {
      ...{ trigger, event: event === '' ? undefined : event },
      ...{ from: source.path, to: target?.path, conditions: definition.guard?.params.that },
    },
    (definition.actions ?? []).map(toEffectElement),
  );
}

export function toEffectElement(action: ActionReference): ExchangeElement {
  return element('effect', { type: action.type, ...('params' in action ? action.params : {}) });
}

export function toClockElement(
  name: string,
  { label, kind, owner, terms }: ClockDefinition,
): ExchangeElement {
  return element('clock', { name, label, kind, owner }, terms.map(toTermElement));
}

function toEventElement(name: string, definition: EventDefinition): ExchangeElement {
  const { kind, label, labelEn, permits, basis, whileSuspended, afterEnd } = definition;
  return element('event', { name, kind, label, labelEn, whileSuspended, afterEnd }, [
    ...permits.map(({ capacity, role }) => element('permit', { capacity, role })),
    ...toBasisElements(basis),
  ]);
}

function toTermElement({ regimes, startedFrom, startedTo, term }: TermRow): ExchangeElement {
  return describeTerm('term', term, { regimes, startedFrom, startedTo });
}

function describeTerm(
  name: string,
  term: Term,
  scope: Readonly<Record<string, string | readonly string[] | undefined>>,
): ExchangeElement {
  const { kind } = term;
  switch (kind) {
    case 'span': {
      const { amount, unit, countStartDay, cutOff, extension, basis } = term;
      return element(name, { ...scope, kind, amount, unit, countStartDay, cutOff }, [
        toBasisElement(basis),
        ...(extension === undefined
          ? []
          : [element('extension', { atMost: extension.atMost }, [toBasisElement(extension.basis)])]),
      ]);
    }
    case 'deadline':
      return element(name, { ...scope, kind, fact: term.fact }, [toBasisElement(term.basis)]);
    case 'none':
      return element(name, { ...scope, kind }, [toBasisElement(term.basis)]);
    case 'choice':
      return element(name, { ...scope, kind, fact: term.fact }, [
        ...Object.entries(term.of).map(([value, chosen]) => describeTerm('case', chosen, { value })),
        describeTerm('otherwise', term.otherwise, {}),
      ]);
  }
}

function toBasisElements(basis: RegimeBasis): readonly ExchangeElement[] {
  if ('instrument' in basis || 'internal' in basis) return [toBasisElement(basis)];
  return Object.entries(basis).map(([regime, each]) => toBasisElement(each, regime));
}

function toBasisElement(basis: Basis, regime?: string): ExchangeElement {
  if (!isLegal(basis)) return element('basis', { regime, internal: basis.internal });
  const { instrument, article, confidence, note } = basis;
  return element('basis', { regime, instrument, article, confidence, note });
}
