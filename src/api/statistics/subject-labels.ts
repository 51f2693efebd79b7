import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import type { Figure } from '../../persistence/statistics.reader.js';

/** What a row is about, in the procedure's own words. */
export function labelsOf(
  { name, machine, clocks, events }: Procedure,
  figure: Figure,
  subject: string,
): { readonly procedureName: string; readonly label: string; readonly labelEn: string } {
  const words: { readonly label: string; readonly labelEn?: string } | undefined =
    figure === 'steps'
      ? machine.states[subject]?.meta
      : figure === 'returns'
        ? events[subject]
        : clocks[subject];
  // What a limit is called has no English twin.
  const { label = subject, labelEn = label } = words ?? {};
  return { procedureName: name, label, labelEn };
}
