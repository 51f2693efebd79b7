import { prefersMinimal } from '../../../src/api/dossiers/prefers-minimal.js';

test.each(['return=minimal', 'respond-async, Return=Minimal', ' return=minimal '])(
  '%j prefers the receipt alone',
  (prefer) => {
    expect(prefersMinimal(prefer)).toBe(true);
  },
);

test.each([undefined, '', 'return=representation', 'return=minimalist'])('%j prefers the view', (prefer) => {
  expect(prefersMinimal(prefer)).toBe(false);
});
