import { BasisText } from '../../components/basis-text.js';
import type { CitedBasis } from './procedure-words.js';

/** What a part rests on, each with its regime where they differ. */
export function CitedBases({ bases }: { readonly bases: readonly CitedBasis[] }) {
  return bases.map(({ regime, basis }, index) => (
    // Published bases never change their order.
    <div key={index}>
      {regime}
      <BasisText basis={basis} />
    </div>
  ));
}
