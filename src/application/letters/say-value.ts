import type { TSchema } from '@sinclair/typebox';

import { isLocalDate } from '../../engine/calendar/local-date.js';
import { vietnameseDate } from '../vietnamese-date.js';

const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });

/** What codes stand for, by the format of the field that holds them. */
export interface CodeNames {
  nameOfParty(code: string): string | null;
  nameOfComponent(code: string): string | null;
}

/** A value of a payload in words, as its field means it; null where there is nothing to say. */
export function sayValue(schema: TSchema | undefined, value: unknown, names: CodeNames): string | null {
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (typeof value === 'number') return NUMBER.format(value);
  if (typeof value === 'string') return sayText(schema, value.trim(), names);
  if (!Array.isArray(value)) return null;
  const items = schema?.items as TSchema | undefined;
  const said = value.map((item: unknown) => sayValue(items, item, names)).filter((item) => item !== null);
  return said.length === 0 ? null : said.join('; ');
}

function sayText(schema: TSchema | undefined, text: string, names: CodeNames): string | null {
  if (text === '') return null;
  switch (schema?.format) {
    case 'date':
      return isLocalDate(text) ? vietnameseDate(text) : null;
    case 'party-code':
      return names.nameOfParty(text) ?? text;
    case 'component-code':
      return names.nameOfComponent(text) ?? text;
    default: {
      const labels = schema?.['x-labels'] as Readonly<Record<string, string>> | undefined;
      return labels?.[text] ?? text;
    }
  }
}
