import type { TSchema } from '@sinclair/typebox';

import {
  CASE_FIELDS,
  cutAtPlaceholders,
  placeholdersOf,
  type CaseField,
  type LetterTemplate,
} from '../../../workflows/letters/letter.js';
import type { Capacity, PartyCode } from '../../../workflows/vocabulary/role.js';
import { CAPACITY_LABELS } from '../../engine/diagram/term-sentence.js';
import { standingOf } from '../../engine/advance.js';
import type { Dossier } from '../../engine/dossier.js';
import type { CompiledProcedure } from '../../engine/procedure-registry.js';
import { metaOf } from '../../engine/xstate.js';
import { titleOf } from '../commit-decisions.js';
import type { Directory } from '../directory.js';
import { vietnameseDate } from '../vietnamese-date.js';
import { propertiesOf, type LetterValues } from './letter-form.js';
import type { Wording } from './letter-page.js';
import { sayValue, type CodeNames } from './say-value.js';

/** All that a letter is written from. */
export interface LetterCase {
  readonly template: LetterTemplate;
  readonly procedure: CompiledProcedure;
  readonly dossier: Dossier;
  /** The act that the letter goes out with. */
  readonly event: string;
  /** The unit that sends it. */
  readonly party: PartyCode;
  readonly directory: Directory;
  /** Of every party that the dossier or the letter names, as far as they are known. */
  readonly names: ReadonlyMap<PartyCode, string>;
  readonly values: LetterValues;
}

/** A value that the letter takes from the case, and from where. */
export interface FilledValue {
  readonly label: string;
  readonly source: string;
  /** Null where there is none, which leaves a gap. */
  readonly value: string | null;
}

const ACT = 'act.';
const PARTY = 'party.';

/** What stands for a name in braces. @see workflows/letters/letter.ts */
export function valueOf(letter: LetterCase, name: string): string | null {
  if (name in CASE_FIELDS) return CASE_VALUES[name as CaseField](letter) || null;
  if (name.startsWith(PARTY)) return sayParties(letter, name.slice(PARTY.length) as Capacity);
  return sayField(letter, name.slice(ACT.length));
}

/** The text with the values in it, and a gap where one is missing. */
export function word(letter: LetterCase, text: string): Wording {
  return cutAtPlaceholders(text)
    .map((piece, place) => (place % 2 === 0 ? piece : valueOf(letter, piece)))
    .filter((piece) => piece !== '');
}

/** The text with the values in it; null as long as one is missing. */
export function sayWhole(letter: LetterCase, text: string): string | null {
  const wording = word(letter, text);
  return wording.length === 0 || wording.includes(null) ? null : wording.join('');
}

/** Everything that the letter takes from elsewhere than its own form, and what stands where that is left empty. */
export function listFilled(letter: LetterCase): readonly FilledValue[] {
  const { template, directory, party } = letter;
  const texts = template.passages.flatMap((each) => (each.kind === 'text' ? each.text : []));
  const named = new Set([template.abstract, template.addressee, ...texts].flatMap(placeholdersOf));
  return [
    { label: 'Kính gửi', source: 'Mẫu văn bản', value: sayWhole(letter, template.addressee) },
    { label: 'Địa danh', source: 'Danh bạ đơn vị', value: placeOf(directory, party) },
    ...[...named].filter(isOfTheCase).map((name) => ({ ...describe(name), value: valueOf(letter, name) })),
  ];
}

/** Where the unit's province is: its name without what kind of place it is. */
export function placeOf(directory: Directory, party: PartyCode): string | null {
  const province = directory.find(directory.find(party)?.province ?? '')?.name;
  return province?.replace(/^(?:thành phố|tỉnh) /iu, '') ?? null;
}

function isOfTheCase(name: string): boolean {
  return name in CASE_FIELDS || name.startsWith(PARTY);
}

export function actSchemaOf({ procedure, event }: Pick<LetterCase, 'procedure' | 'event'>): TSchema {
  const definition = procedure.definition.events[event];
  if (definition === undefined)
    throw new TypeError(`Expected ${procedure.definition.code} to have the act ${event}.`);
  return definition.payload;
}

/** The rows of a list in the act, in words; a cell for which there is nothing stays empty. */
export function sayRows(
  letter: LetterCase,
  field: string,
  columns: Readonly<Record<string, string>>,
): readonly (readonly string[])[] {
  const items = letter.values[field];
  const schema = propertiesOf(actSchemaOf(letter))[field]?.items as TSchema | undefined;
  if (!Array.isArray(items)) return [];
  return items.map((item: unknown) =>
    Object.keys(columns).map((column) => {
      const [inner, value] =
        column === ''
          ? [schema, item]
          : [propertiesOf(schema)[column], (item as Readonly<Record<string, unknown>> | null)?.[column]];
      return sayValue(inner, value, namesFor(letter)) ?? '';
    }),
  );
}

const CASE_VALUES: Readonly<Record<CaseField, (letter: LetterCase) => string>> = {
  'dossier.code': ({ dossier }) => dossier.code,
  'dossier.title': ({ procedure, dossier }) => titleOf(procedure, dossier),
  'dossier.subject': ({ dossier }) => dossier.facts.subject,
  'dossier.step': ({ procedure, dossier }) =>
    metaOf(standingOf(procedure, dossier).snapshot)
      .map(({ label }) => label)
      .join(', '),
  'dossier.acceptedOn': ({ dossier }) => vietnameseDate(dossier.acceptedOn),
  'act.label': ({ procedure, event }) => procedure.definition.events[event]?.label ?? event,
  sender: ({ directory, party }) => directory.find(party)?.name ?? party,
};

function describe(name: string): Pick<FilledValue, 'label' | 'source'> {
  if (name in CASE_FIELDS) return CASE_FIELDS[name as CaseField];
  return {
    label: CAPACITY_LABELS[name.slice(PARTY.length) as Capacity],
    source: 'Cơ quan, tổ chức tham gia hồ sơ',
  };
}

function sayParties(letter: LetterCase, capacity: Capacity): string | null {
  const codes = letter.dossier.facts.parties[capacity] ?? [];
  return codes.length === 0 ? null : codes.map((code) => letter.names.get(code) ?? code).join('; ');
}

function sayField(letter: LetterCase, field: string): string | null {
  const value = letter.values[field];
  const { clocks } = letter.procedure.definition;
  // A time limit is named by its code, in a field that has no format of its own.
  if (field === 'clock' && typeof value === 'string') return clocks[value]?.label ?? (value || null);
  return sayValue(propertiesOf(actSchemaOf(letter))[field], value, namesFor(letter));
}

function namesFor({ names, procedure }: LetterCase): CodeNames {
  return {
    nameOfParty: (code) => names.get(code) ?? null,
    nameOfComponent: (code) =>
      procedure.definition.components.find((component) => component.code === code)?.name ?? null,
  };
}
