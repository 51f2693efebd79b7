import { isDate } from '../i18n/dates.js';
import { useText } from '../i18n/language.js';
import { DateField } from './date-field.js';

type Typed = Readonly<Record<string, string | undefined>>;

interface PeriodFieldsProps<T extends Typed> {
  /** What a form holds, `from` and `to` among it. */
  readonly typed: T;
  readonly isRequired: boolean;
  readonly onChange: (typed: T) => void;
}

/** The first and the last day of a period. */
export function PeriodFields<T extends Typed>({ typed, isRequired, onChange }: PeriodFieldsProps<T>) {
  const t = useText();
  return (['from', 'to'] as const).map((name) => (
    <DateField
      key={name}
      label={t(`access.day.${name}`)}
      path={`/${name}`}
      value={typed[name]}
      isRequired={isRequired}
      onChange={(value) => {
        onChange({ ...typed, [name]: typeof value === 'string' && isDate(value) ? value : undefined });
      }}
    />
  ));
}
