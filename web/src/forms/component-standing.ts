import type { FormComponent, FormDossier } from './form-dossier.js';
import type { JsonSchema } from './json-schema.js';

/** `asked`: wanted again, without an answer yet; `lacking`: must be there, and no file of it is. */
export type ComponentStanding = 'asked' | 'lacking' | 'other';

/** In the order in which a form offers them. */
export const STANDINGS: readonly ComponentStanding[] = ['asked', 'lacking', 'other'];

/** The components that a field may name: those of the dossier, or else those that the field itself knows. */
export function componentsFor(
  schema: JsonSchema,
  surroundings: FormDossier | null,
): readonly FormComponent[] {
  const { enum: values, 'x-labels': labels = {} } = schema;
  const own = surroundings?.components ?? [];
  if (own.length > 0) return values === undefined ? own : own.filter(({ code }) => values.includes(code));
  return (values ?? Object.keys(labels)).map((code) => ({ code, name: labels[code] ?? code }));
}

/** @param held the components that files are there of; undefined where nobody can tell */
export function standingOf(
  { code, required, asked }: FormComponent,
  held: ReadonlySet<string> | undefined,
): ComponentStanding {
  if (asked !== undefined) return 'asked';
  return required === true && held?.has(code) === false ? 'lacking' : 'other';
}
