import { use } from 'react';

import { FormContext, useFieldState, type FieldProps } from './form-context.js';
import { withProperty, isObject } from './form-value.js';
import classes from './forms.module.css';
import { kindOf, propertiesOf, type FieldKind, type JsonSchema } from './json-schema.js';

export function ObjectField({ schema, path, value, onChange }: FieldProps) {
  const { id } = useFieldState(path);
  return (
    <fieldset className={classes.part} id={id}>
      {schema.title !== undefined && <legend className={classes.legend}>{schema.title}</legend>}
      <Properties schema={schema} path={path} value={value} onChange={onChange} />
    </fieldset>
  );
}

interface PropertiesProps {
  readonly schema: JsonSchema;
  readonly path: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** Kinds that fit into half of a line. */
const NARROW: readonly FieldKind[] = [
  'text',
  'date',
  'number',
  'integer',
  'flag',
  'party',
  'cluster',
  'person',
];

/** The fields of an object, two to a line where they are short and there is room. */
export function Properties({ schema, path, value, onChange }: PropertiesProps) {
  const { Field, special } = use(FormContext);
  return (
    <div className={classes.fields}>
      {propertiesOf(schema).map(({ name, schema: inner, isRequired }) => {
        const at = `${path}/${name}`;
        const Drawn = special[at] ?? Field;
        return (
          <div key={name} data-wide={NARROW.includes(kindOf(inner)) ? undefined : ''}>
            <Drawn
              schema={inner}
              label={inner.title ?? name}
              path={at}
              value={isObject(value) ? value[name] : undefined}
              holder={value}
              isRequired={isRequired}
              onChange={(changed) => {
                onChange(withProperty(value, name, changed));
              }}
            />
          </div>
        );
      })}
    </div>
  );
}
