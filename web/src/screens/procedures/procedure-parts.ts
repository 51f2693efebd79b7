import { basisUnder } from '../../api/basis.js';
import type { Procedure } from '../../api/procedures.js';
import type { Translate } from '../../i18n/translate.js';
import { keyOfMove } from './find-way.js';
import { basesOf, isCited, type CitedBasis, type ProcedureWords } from './procedure-words.js';
import { describeTerms } from './term-lines.js';

export const SUBJECTS = [
  'laws',
  'clocks',
  'components',
  'states',
  'transitions',
  'events',
  'conditions',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** One thing that a procedure says, in words and with what it rests on. */
export interface Part {
  readonly subject: Subject;
  readonly key: string;
  readonly name: string;
  readonly lines: readonly string[];
  readonly bases: readonly CitedBasis[];
  /** What has no words of its own, such as the limits of a form's fields. */
  readonly details?: string;
}

interface Side {
  readonly procedure: Procedure;
  /** Null for all that the version says, whatever the regime. */
  readonly regime: string | null;
  readonly t: Translate;
  readonly words: ProcedureWords;
}

/** All that a version says under a regime, part by part. */
export function partsOf(side: Side): readonly Part[] {
  const parts = [
    ...clocksOf(side),
    ...componentsOf(side),
    ...statesOf(side),
    ...transitionsOf(side),
    ...eventsOf(side),
    ...conditionsOf(side),
  ];
  return [...lawsOf(side, parts), ...parts];
}

/** Which articles of which instrument the parts rest on. */
function lawsOf({ procedure }: Side, parts: readonly Part[]): readonly Part[] {
  const articles = new Map<string, Set<string>>();
  for (const { basis } of [...basesOf(procedure.legalBasis), ...parts.flatMap(({ bases }) => bases)]) {
    if (basis === null || basis === undefined || 'internal' in basis) continue;
    articles.set(basis.instrument, (articles.get(basis.instrument) ?? new Set()).add(basis.article));
  }
  return [...articles].map(([instrument, cited]) => ({
    subject: 'laws',
    key: instrument,
    name: instrument,
    lines: [[...cited].sort((a, b) => a.localeCompare(b, 'vi', { numeric: true })).join(', ')],
    bases: [],
  }));
}

function clocksOf({ procedure, regime, t }: Side): readonly Part[] {
  return procedure.clocks.map(({ name, label, kind, owner, terms }) => {
    const lines = describeTerms(terms, regime, t);
    return {
      subject: 'clocks',
      key: name,
      name: label,
      lines: [...lines.map(({ text }) => text), t(`clockKind.${kind}`)],
      bases: distinct(lines.flatMap(({ bases }) => bases)),
      details: owner,
    };
  });
}

function componentsOf({ procedure, regime, t }: Side): readonly Part[] {
  return procedure.components
    .filter(({ regimes }) => regime === null || regimes.some((each) => each === regime))
    .map(({ code, name, regimes, required, oneOfGroup, basis }) => ({
      subject: 'components',
      key: code,
      name,
      lines: [
        t(
          oneOfGroup === undefined ? (required ? 'documents.required' : 'documents.optional') : 'parts.oneOf',
        ),
        ...(regime === null ? [regimes.join(', ')] : []),
      ],
      bases: basesIn(basis, regime),
    }));
}

function statesOf({ procedure, regime, words }: Side): readonly Part[] {
  return procedure.states.map(({ path, kind, owner, limit }) => {
    const none = typeof limit === 'object' && limit !== null && 'none' in limit ? limit.none : null;
    return {
      subject: 'states',
      key: path,
      name: words.stateName(path),
      lines: owner === null ? [] : [words.capacityName(owner)],
      bases: basesIn(none, regime),
      details: JSON.stringify([kind, none === null ? limit : null]),
    };
  });
}

/** Two transitions may differ in their conditions alone, and are then one part. */
function transitionsOf({ procedure, words }: Side): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const move of procedure.transitions) {
    const key = keyOfMove(move);
    parts.set(key, {
      subject: 'transitions',
      key,
      name: words.wayOf(move),
      lines: [...(parts.get(key)?.lines ?? []), ...move.conditions.map(words.conditionText)],
      bases: [],
    });
  }
  return [...parts.values()];
}

function eventsOf({ procedure, regime, t, words }: Side): readonly Part[] {
  return procedure.events.map((event) => ({
    subject: 'events',
    key: event.event,
    name: words.moveName({ trigger: 'event', event: event.event }),
    lines: [
      ...event.permits.map(words.permitName),
      ...(event.whileSuspended ? [t('parts.whileSuspended')] : []),
      ...(event.afterEnd ? [t('parts.afterEnd')] : []),
    ],
    bases: basesIn(event.legalBasis, regime),
    details: JSON.stringify([event.kind, event.payloadSchema]),
  }));
}

function conditionsOf({ procedure, regime }: Side): readonly Part[] {
  return procedure.conditions.map(({ name, refusal, legalBasis }) => ({
    subject: 'conditions',
    key: name,
    name: refusal,
    lines: [],
    bases: basesIn(legalBasis, regime),
  }));
}

function basesIn(stated: unknown, regime: string | null): readonly CitedBasis[] {
  if (regime === null) return basesOf(stated);
  return [{ regime: null, basis: basisUnder(stated, regime) }].filter(isCited);
}

function distinct(bases: readonly CitedBasis[]): readonly CitedBasis[] {
  return [...new Map(bases.filter(isCited).map((cited) => [JSON.stringify(cited), cited])).values()];
}
