import { basisUnder, isLegal, type RegimeBasis } from '../../../workflows/vocabulary/legal-basis.js';
import type { RegimeCode } from '../../../workflows/vocabulary/regime.js';
import { remark, type Remark } from './lint-rule.js';

/** A regime for which the basis is missing, or a basis that says nothing. */
export function* findEmptyBasis(
  basis: RegimeBasis | undefined,
  regimes: readonly RegimeCode[],
  place: string,
): Generator<Remark> {
  if (basis === undefined) {
    yield remark(place, 'Expected a basis, but found none.');
    return;
  }
  for (const regime of regimes) {
    const found = basisUnder(basis, regime);
    if (found === undefined) {
      yield remark(place, `Expected a basis under ${regime}, but found none.`);
    } else if (
      isLegal(found) ? isBlank(found.instrument) || isBlank(found.article) : isBlank(found.internal)
    ) {
      yield remark(
        place,
        `Expected an instrument and an article, or a reason, under ${regime}, but found an empty one.`,
      );
    }
  }
}

export function isBlank(text: string): boolean {
  return text.trim() === '';
}
