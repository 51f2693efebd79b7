import { useCallback, useMemo } from 'react';

import type { Procedure } from '../../api/procedures.js';
import { usePartyName } from '../../components/party-names.js';
import { formatDate, formatInstant } from '../../i18n/dates.js';
import { isMessage, useNumber, useText } from '../../i18n/language.js';
import { labelOfValue, nameFact, readFormWords, type FactWord } from './fact-words.js';

const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Facts have no schema: what is below may be a year. */
const BEYOND_YEARS = 10_000;

interface FactWriter {
  readonly nameOf: (path: readonly string[]) => readonly FactWord[];
  readonly write: (path: readonly string[], value: unknown) => string;
}

/** The words for facts and for what they hold: the catalogue's, else those of the forms they came from. */
export function useFactWords(procedure: Procedure | undefined): FactWriter {
  const t = useText();
  const writeNumber = useNumber();
  const partyName = usePartyName();
  const forms = useMemo(() => readFormWords(procedure?.events ?? []), [procedure]);
  const components = useMemo(
    () => new Map(procedure?.components.map(({ code, name }) => [code, name])),
    [procedure],
  );
  const wordFor = useCallback(
    (name: string) => [`fact.${name}`, `capacity.${name}`].filter(isMessage).map((id) => t(id))[0],
    [t],
  );
  const wordForValue = (value: string) =>
    [`factValue.${value}`, `role.${value}`].filter(isMessage).map((id) => t(id))[0];
  return {
    nameOf: (path) => nameFact(path, wordFor, forms),
    write: (path, value) => {
      if (value === undefined || value === null || value === '') return '–';
      if (typeof value === 'boolean') return t(value ? 'form.yes' : 'form.no');
      if (typeof value === 'number') return writeNumber(value, { isGrouped: value >= BEYOND_YEARS });
      if (typeof value !== 'string') return JSON.stringify(value);
      if (CALENDAR_DATE.test(value)) return formatDate(value);
      if (INSTANT.test(value)) return formatInstant(value);
      const component = path.includes('components') ? components.get(value) : undefined;
      return component ?? labelOfValue(path, value, forms) ?? wordForValue(value) ?? partyName(value);
    },
  };
}
