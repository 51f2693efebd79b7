import { useComponentName } from '../components/component-names.js';
import { usePartyName } from '../components/party-names.js';
import { formatDate } from '../i18n/dates.js';
import { useNumber, useText } from '../i18n/language.js';
import { isObject } from './form-value.js';
import { isYear, kindOf, propertiesOf, type JsonSchema } from './json-schema.js';

interface ValueProps {
  readonly schema: JsonSchema;
  readonly value: unknown;
}

function ObjectView({ schema, value }: ValueProps) {
  if (!isObject(value)) return null;
  return (
    <dl className="pairs">
      {propertiesOf(schema)
        .filter(({ name }) => value[name] !== undefined)
        .map(({ name, schema: inner }) => (
          <div key={name}>
            {inner.title !== undefined && <dt>{inner.title}</dt>}
            <dd>
              <ValueView schema={inner} value={value[name]} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

/** A value under the same titles, and in the same words, as the form that it was entered in. */
export function ValueView({ schema, value }: ValueProps) {
  const writeValue = useValueWriter();
  const partyName = usePartyName();
  const componentName = useComponentName();
  const kind = kindOf(schema);
  if (kind === 'object') return <ObjectView schema={schema} value={value} />;
  if (!Array.isArray(value)) {
    if (typeof value === 'string' && kind === 'party') return partyName(value);
    const component = typeof value === 'string' && kind === 'component' ? componentName(value) : undefined;
    return component ?? writeValue(schema, value);
  }
  const { items = {} } = schema;
  return (
    <ul>
      {value.map((item: unknown, index) => (
        // The list of a recorded payload never changes.
        <li key={index}>
          <ValueView schema={items} value={item} />
        </li>
      ))}
    </ul>
  );
}

function useValueWriter(): (schema: JsonSchema, value: unknown) => string {
  const t = useText();
  const writeNumber = useNumber();
  return (schema, value) => {
    if (typeof value === 'boolean') return t(value ? 'form.yes' : 'form.no');
    if (typeof value === 'number') return writeNumber(value, { isGrouped: !isYear(schema) });
    if (typeof value !== 'string') return '';
    if (schema.format === 'date') return formatDate(value);
    return schema['x-labels']?.[value] ?? value;
  };
}
