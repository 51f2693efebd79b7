/** The namespace of what the law says about a step and the exchange formats have no words for. */
export const CCN_NAMESPACE = 'urn:ccn-workflow:procedure:1';

/** An element of that namespace, or of a format's own; each writer gives it a prefix. */
export interface ExchangeElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ExchangeElement[];
}

type Value = string | number | boolean | readonly string[] | null | undefined;

/** Leaves out what has no value; a list is written with spaces between. */
export function element(
  name: string,
  values: Readonly<Record<string, Value>>,
  children: readonly ExchangeElement[] = [],
): ExchangeElement {
  const attributes = Object.entries(values).flatMap(([key, value]) =>
    value === undefined || value === null ? [] : [[key, writeValue(value)] as const],
  );
  return { name, attributes: Object.fromEntries(attributes), children };
}

function writeValue(value: NonNullable<Value>): string {
  return typeof value === 'object' ? value.join(' ') : String(value);
}
