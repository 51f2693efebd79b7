import type { Basis } from '../../api/problem.js';
import { formatDate } from '../../i18n/dates.js';
import type { MessageId, Translate } from '../../i18n/translate.js';
import type { CitedBasis } from './procedure-words.js';

interface SpanTerm {
  readonly kind: 'span';
  readonly amount: number;
  readonly unit: 'working-day' | 'calendar-day' | 'month';
  readonly countStartDay?: boolean;
  readonly cutOff?: string;
  readonly extension?: { readonly atMost: number };
  readonly basis: Basis;
}

interface NoTerm {
  readonly kind: 'none';
  readonly basis: Basis;
}

interface DeadlineTerm {
  readonly kind: 'deadline';
  readonly basis: Basis;
}

interface ChoiceTerm {
  readonly kind: 'choice';
  readonly fact: string;
  readonly of: Readonly<Record<string, SpanTerm | NoTerm>>;
  readonly otherwise: SpanTerm | NoTerm;
}

type Term = SpanTerm | NoTerm | DeadlineTerm | ChoiceTerm;

interface TermRow {
  readonly regimes?: readonly string[];
  readonly startedFrom?: string;
  readonly startedTo?: string;
  readonly term: Term;
}

export interface TermLine {
  readonly text: string;
  readonly bases: readonly CitedBasis[];
}

/**
 * How long a clock runs, a line for each case that the law tells apart.
 *
 * @param regime only what it says; null for every regime, each line then says which
 */
export function describeTerms(terms: unknown, regime: string | null, t: Translate): readonly TermLine[] {
  return (terms as readonly TermRow[])
    .filter(({ regimes }) => regime === null || regimes === undefined || regimes.includes(regime))
    .flatMap((row) => linesOf(row.term, scopeOf(row, regime, t), t));
}

function linesOf(term: Term, scope: string, t: Translate): readonly TermLine[] {
  const line = (text: string, basis: Basis): TermLine => ({
    text: scope === '' ? text : t('term.within', { scope, text }),
    bases: [{ regime: null, basis }],
  });
  switch (term.kind) {
    case 'span':
      return [line(spanWords(term, t), term.basis)];
    case 'choice':
      return [
        ...Object.entries(term.of).map(([value, chosen]) =>
          line(t('term.case', { value, term: shortWords(chosen, t) }), chosen.basis),
        ),
        line(t('term.otherwise', { term: shortWords(term.otherwise, t) }), term.otherwise.basis),
      ];
    case 'none':
    case 'deadline':
      return [line(t(`term.${term.kind}`), term.basis)];
  }
}

const shortWords = (term: SpanTerm | NoTerm, t: Translate): string =>
  term.kind === 'span' ? spanWords(term, t) : t('term.none');

function spanWords(term: SpanTerm, t: Translate): string {
  const { amount, unit, countStartDay = false, cutOff, extension } = term;
  const howLong = (count: number) => t(`term.${unit}` satisfies MessageId, { amount: count });
  return [
    howLong(amount),
    ...(countStartDay ? [t('term.countStartDay')] : []),
    ...(cutOff === undefined ? [] : [t('term.cutOff', { time: cutOff })]),
    ...(extension === undefined ? [] : [t('term.extension', { term: howLong(extension.atMost) })]),
  ].join(', ');
}

function scopeOf({ regimes, startedFrom, startedTo }: TermRow, regime: string | null, t: Translate): string {
  return [
    ...(regime === null && regimes !== undefined ? [regimes.join(', ')] : []),
    ...(startedFrom === undefined ? [] : [t('term.startedFrom', { date: formatDate(startedFrom) })]),
    ...(startedTo === undefined ? [] : [t('term.startedTo', { date: formatDate(startedTo) })]),
  ].join(', ');
}
