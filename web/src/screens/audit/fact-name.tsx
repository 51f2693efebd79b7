import { Fragment } from 'react';

import type { FactWord } from './fact-words.js';

/** What nobody has a word for keeps the name that the procedure gives it, and shows that it is one. */
export function FactName({ words }: { readonly words: readonly FactWord[] }) {
  return words.map(({ text, isRaw }, index) => (
    // The way to a fact never changes its order.
    <Fragment key={index}>
      {index > 0 && ' › '}
      {isRaw ? <code>{text}</code> : text}
    </Fragment>
  ));
}
