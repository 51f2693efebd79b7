import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';

export interface MediaType {
  readonly schema: object;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example>>;
}

type Example = { readonly value: unknown } | { readonly $ref: string };

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly example?: unknown;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly security: readonly object[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, MediaType>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, MediaType>> }>>;
}

export interface PlacedOperation {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

interface Root {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
  };
}

const ID = 'https://ccn.test/openapi';

/** An OpenAPI document as the tests read it. */
export class OpenApiDocument {
  readonly root: Root;
  readonly operations: readonly PlacedOperation[];
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly validators = new Map<string, ValidateFunction>();

  constructor(json: unknown) {
    this.root = json as Root;
    this.operations = Object.entries(this.root.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
    );
    addFormatsModule.default(this.ajv);
    for (const format of ['party-code', 'user-name', 'cluster-code', 'sheet-hash'])
      this.ajv.addFormat(format, true);
    this.ajv.addSchema({ $id: ID, components: this.root.components });
  }

  /** What is wrong with a value by a schema of the document; empty when it fits. */
  findFaults(schema: object, value: unknown): readonly string[] {
    const key = JSON.stringify(schema);
    const validate = this.validators.get(key) ?? this.ajv.compile(rebase(schema) as object);
    this.validators.set(key, validate);
    return validate(value)
      ? []
      : (validate.errors ?? []).map((each) => `${each.instancePath} ${each.message ?? ''}`);
  }

  findDanglingReferences(): readonly string[] {
    const references = [...JSON.stringify(this.root).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)];
    return references
      .filter(([, kind = '', name = '']) => !(name in this.root.components[kind as 'schemas' | 'examples']))
      .map(([reference]) => reference);
  }

  /** Media types without an example, and examples that their schemas refuse. */
  findExampleFaults(): readonly string[] {
    return this.operations.flatMap(({ path, method, operation }) => {
      const place = `${method} ${path}`;
      const contents = [
        operation.requestBody?.content,
        ...Object.values(operation.responses).map((each) => each.content),
      ];
      return [
        ...contents.flatMap((content) =>
          Object.values(content ?? {}).flatMap((media) => this.findMediaFaults(place, media)),
        ),
        ...operation.parameters.flatMap(({ name, schema, example = schema.example }) =>
          this.findFaults(schema, example).map((fault) => `${place} ${name}: ${fault}`),
        ),
      ];
    });
  }

  private findMediaFaults(place: string, media: MediaType): readonly string[] {
    const examples = this.examplesOf(media);
    if (examples.length === 0) return [`${place}: no example`];
    return examples.flatMap((example) =>
      this.findFaults(media.schema, example).map((fault) => `${place}: ${fault}`),
    );
  }

  /** A body's example is put together from those of its fields when it has none of its own. */
  private examplesOf({ schema, example, examples }: MediaType): readonly unknown[] {
    if (example !== undefined) return [example];
    if (examples !== undefined) return Object.values(examples).map((each) => this.valueOf(each));
    const { properties } = this.resolve(schema) as { properties?: Record<string, { example?: unknown }> };
    if (properties === undefined) return [];
    const fields = Object.entries(properties).map(([name, field]) => [name, field.example]);
    return fields.some(([, value]) => value === undefined) ? [] : [Object.fromEntries(fields)];
  }

  private valueOf(example: Example): unknown {
    if ('value' in example) return example.value;
    return this.root.components.examples[nameOf(example.$ref)]?.value;
  }

  /** The schema that a reference names, or the schema itself. */
  resolve(schema: object): object {
    const reference = (schema as { readonly $ref?: string }).$ref;
    return reference === undefined ? schema : (this.root.components.schemas[nameOf(reference)] ?? schema);
  }
}

/** References as ajv finds them when a part of the document stands alone. */
function rebase(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', `"${ID}#/components/`));
}

function nameOf(reference: string): string {
  return reference.split('/').at(-1) ?? '';
}
