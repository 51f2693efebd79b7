import { useFieldState, type FieldProps } from './form-context.js';
import { withProperty, isObject } from './form-value.js';
import classes from './forms.module.css';
import { propertiesOf, type JsonSchema } from './json-schema.js';
import { SchemaField } from './schema-field.js';

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

/** The fields of an object, one below the other. */
export function Properties({ schema, path, value, onChange }: PropertiesProps) {
  return propertiesOf(schema).map(({ name, schema: inner, isRequired }) => (
    <SchemaField
      key={name}
      schema={inner}
      label={inner.title ?? name}
      path={`${path}/${name}`}
      value={isObject(value) ? value[name] : undefined}
      isRequired={isRequired}
      onChange={(changed) => {
        onChange(withProperty(value, name, changed));
      }}
    />
  ));
}
