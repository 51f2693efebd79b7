import type { ComponentType } from 'react';

import { ChoiceField, ChoicesField, FlagField } from './choice-fields.js';
import { ComponentField, ComponentsField } from './component-fields.js';
import { DateField } from './date-field.js';
import { FileField } from './file-field.js';
import type { FieldProps } from './form-context.js';
import { kindOf, type FieldKind } from './json-schema.js';
import { ObjectsField, TextsField } from './list-fields.js';
import { ObjectField } from './object-field.js';
import { ClusterField, PartyField, PersonField } from './register-field.js';
import { AnyField, LongTextField, NumberField, TextField } from './text-fields.js';

/** A new kind of field is a component here and a line in `kindOf`. */
const FIELDS: Readonly<Record<FieldKind, ComponentType<FieldProps>>> = {
  text: TextField,
  'long-text': LongTextField,
  date: DateField,
  'file-hash': FileField,
  number: NumberField,
  integer: NumberField,
  flag: FlagField,
  choice: ChoiceField,
  party: PartyField,
  cluster: ClusterField,
  person: PersonField,
  component: ComponentField,
  object: ObjectField,
  choices: ChoicesField,
  components: ComponentsField,
  texts: TextsField,
  objects: ObjectsField,
  any: AnyField,
};

/** A field as its schema asks for. */
export function SchemaField(props: FieldProps) {
  const Field = FIELDS[kindOf(props.schema)];
  return <Field {...props} />;
}
