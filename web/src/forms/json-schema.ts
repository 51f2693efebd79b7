/** The part of JSON Schema that the server's payloads use. */
export interface JsonSchema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly 'x-labels'?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly anyOf?: readonly JsonSchema[];
}

export type FieldKind =
  | 'text'
  | 'long-text'
  | 'date'
  | 'file-hash'
  | 'number'
  | 'integer'
  | 'flag'
  | 'choice'
  | 'party'
  | 'cluster'
  | 'person'
  | 'component'
  | 'object'
  | 'choices'
  | 'components'
  | 'texts'
  | 'objects'
  | 'any';

/** From this length on a text gets several lines. */
const LONG_TEXT = 500;
const SHA_256 = '^[0-9a-f]{64}$';

const FORMATS: Readonly<Record<string, FieldKind>> = {
  date: 'date',
  'party-code': 'party',
  'cluster-code': 'cluster',
  'user-name': 'person',
  'component-code': 'component',
};

/** Which field a schema is drawn as. */
export function kindOf(schema: JsonSchema): FieldKind {
  switch (schema.type) {
    case 'string':
      return kindOfText(schema);
    case 'number':
      return 'number';
    case 'integer':
      return 'integer';
    case 'boolean':
      return 'flag';
    case 'object':
      return 'object';
    case 'array':
      return kindOfList(schema.items ?? {});
    default:
      return 'any';
  }
}

function kindOfText({ enum: values, format, pattern, maxLength = 0 }: JsonSchema): FieldKind {
  const byFormat = format === undefined ? undefined : FORMATS[format];
  if (byFormat !== undefined) return byFormat;
  if (values !== undefined) return 'choice';
  if (pattern === SHA_256) return 'file-hash';
  return maxLength >= LONG_TEXT ? 'long-text' : 'text';
}

function kindOfList(items: JsonSchema): FieldKind {
  if (items.type === 'object') return 'objects';
  if (items.enum === undefined) return 'texts';
  return kindOf(items) === 'component' ? 'components' : 'choices';
}

const YEARS = { from: 1900, to: 2200 };

/** A whole number within four digits of our time: nobody writes 2.026. */
export function isYear({ type, minimum = 0, maximum = Infinity }: JsonSchema): boolean {
  return type === 'integer' && minimum >= YEARS.from && maximum <= YEARS.to;
}

/** The properties of an object in their order, and whether each must be there. */
export function propertiesOf({ properties = {}, required = [] }: JsonSchema) {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    schema,
    isRequired: required.includes(name),
  }));
}
