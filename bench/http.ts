import type { Installation } from './installation.js';
import { measure, type Measurement } from './measure.js';

export function measureHttp(
  _: Installation,
  __: readonly string[],
  ___: readonly string[],
): Promise<Measurement> {
  return measure([], 1, () => Promise.resolve());
}
