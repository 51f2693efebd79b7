import type { TSchema } from '@sinclair/typebox';

import { CATALOGUE } from '../../../workflows/catalogue.js';
import { findLetterFor, getLetterTemplate, LETTERS } from '../../../workflows/letters/catalogue.js';
import {
  CASE_FIELDS,
  cutAtPlaceholders,
  demandingTextsOf,
  placeholdersOf,
  type LetterTemplate,
} from '../../../workflows/letters/letter.js';
import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import { CAPACITIES } from '../../../workflows/vocabulary/role.js';

const propertiesOf = (schema: TSchema | undefined) =>
  (schema?.properties ?? {}) as Readonly<Record<string, TSchema>>;
const requiredOf = (schema: TSchema | undefined) => (schema?.required ?? []) as readonly string[];

const textsOf = ({ abstract, addressee, passages }: LetterTemplate) => [
  abstract,
  addressee,
  ...passages.flatMap((each) => (each.kind === 'text' ? each.text : [])),
];

const fieldsNamed = (texts: readonly string[], prefix: string) =>
  texts
    .flatMap(placeholdersOf)
    .filter((name) => name.startsWith(prefix) && !(name in CASE_FIELDS))
    .map((name) => name.slice(prefix.length));

/** Each letter with each act of the catalogue that it goes out with. */
const USES = LETTERS.flatMap((template) =>
  CATALOGUE.flatMap((procedure) =>
    template.events
      .filter((event) => event in procedure.events)
      .map(
        (event) => [`${template.code} of ${procedure.code}/${event}`, template, procedure, event] as const,
      ),
  ),
);
const payloadOf = (procedure: Procedure, event: string) => procedure.events[event]?.payload;

test('a text is cut at the names in braces', () => {
  expect(cutAtPlaceholders('Hồ sơ {dossier.code}: {act.reason}.')).toEqual([
    ...['Hồ sơ ', 'dossier.code', ': ', 'act.reason', '.'],
  ]);
  expect(placeholdersOf('không có gì')).toEqual([]);
});

test('each version of a letter is published once, and an act finds the newest', () => {
  const keys = LETTERS.map(({ code, version }) => `${code}@${version}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(findLetterFor('REQUEST_SUPPLEMENT')?.code).toBe('supplement-request');
  expect(findLetterFor('CLAIM')).toBeNull();
  expect(() => getLetterTemplate('supplement-request', 99)).toThrow(/published/);
});

test.each(LETTERS.map((template) => [template.code, template] as const))(
  '%s names only what there is, and goes out with some act',
  (_, template) => {
    const known = (name: string) =>
      name in CASE_FIELDS || CAPACITIES.some((each) => name === `party.${each}`) || name.startsWith('act.');
    expect(
      textsOf(template)
        .flatMap(placeholdersOf)
        .filter((name) => !known(name)),
    ).toEqual([]);
    expect(USES.some(([, used]) => used === template)).toBe(true);
  },
);

test.each(USES)('%s takes what it says from fields that the act has', (_, template, procedure, event) => {
  const payload = payloadOf(procedure, event);
  const fields = Object.keys(propertiesOf(payload));
  expect(fields).toEqual(expect.arrayContaining(fieldsNamed(textsOf(template), 'act.')));
  expect(fields).toEqual(expect.arrayContaining(Object.keys(template.registered)));
  for (const passage of template.passages) {
    if (passage.kind !== 'rows') continue;
    const { items } = propertiesOf(payload)[passage.field] as { readonly items?: TSchema };
    const columns = Object.keys(passage.columns).filter((column) => column !== '');
    expect(Object.keys(propertiesOf(items))).toEqual(expect.arrayContaining(columns));
  }
});

test.each(USES)('%s has no gap that its form does not ask for', (_, template, procedure, event) => {
  const demanded = demandingTextsOf(template).filter((text) => text !== template.addressee);
  const payload = payloadOf(procedure, event);
  const typed = fieldsNamed(demanded, 'act.');
  expect(requiredOf(payload)).toEqual(expect.arrayContaining(typed));
  const always = procedure.capacities.filter((each) => procedure.optionalCapacities?.includes(each) !== true);
  expect(always).toEqual(expect.arrayContaining(fieldsNamed(demanded, 'party.')));
});
