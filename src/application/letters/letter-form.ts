import { Type, type TObject, type TSchema } from '@sinclair/typebox';

import type { LetterTemplate, RegisteredFact } from '../../../workflows/letters/letter.js';
import type { JsonValue } from '../../../workflows/vocabulary/facts.js';
import { part, payload, text } from '../../../workflows/vocabulary/payload.js';

/*
 * What somebody fills in to write a letter: the act's own form but for what the register of letters knows, and beside
 * it how the paper looks.
 */

export type LetterValues = Readonly<Record<string, JsonValue>>;

/** What the register fills into the act's payload. */
export type Registered = Readonly<Record<RegisteredFact, string>>;

/** Stands in an act's payload for what is only known when the letter goes out. */
export const NOT_REGISTERED: Registered = {
  number: '00/CHUA-VAO-SO',
  date: '2000-01-01',
  issuer: 'Cơ quan ban hành',
  step: 'step',
  fileHash: '0'.repeat(64),
};

/** NĐ 30/2020: kinds and agencies in capitals, a hyphen between them, no spaces. */
const SYMBOL = '^[A-ZĐ]{1,12}(?:-[0-9A-Za-zĐđ]{1,20}){0,3}$';

const LEFT_EMPTY = 'Để trống thì lấy như ghi ở mục “Lấy từ hồ sơ”.';

/** The part of the form that every letter has. */
export const FORMALITIES = part('Thể thức văn bản', {
  symbol: Type.String({
    title: 'Ký hiệu',
    pattern: SYMBOL,
    maxLength: 60,
    description: 'Đứng sau số, theo quy định của cơ quan. Ví dụ: BC-SCT',
  }),
  position: Type.String({
    title: 'Quyền hạn, chức vụ của người ký',
    minLength: 1,
    maxLength: 150,
    description: 'Mỗi dòng cách nhau bằng dấu “/”. Ví dụ: KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC',
  }),
  addressee: Type.Optional({ ...text('Kính gửi', 500), description: LEFT_EMPTY }),
  place: Type.Optional({ ...text('Địa danh', 100), description: LEFT_EMPTY }),
  remark: Type.Optional(text('Nội dung thêm', 8000)),
  copies: Type.Optional(Type.Array(text('Nơi nhận', 200), { title: 'Nơi nhận thêm', maxItems: 30 })),
});
export const FORMALITIES_FIELD = 'letter';

/** The form of a letter that goes out with an act of this payload. */
export function letterFormOf(template: LetterTemplate, act: TSchema): TObject {
  const kept = Object.entries(propertiesOf(act)).filter(([name]) => !(name in template.registered));
  const required = new Set((act.required as readonly string[] | undefined) ?? []);
  const form = payload({ ...Object.fromEntries(kept), [FORMALITIES_FIELD]: FORMALITIES });
  return {
    ...form,
    required: [...kept.map(([name]) => name).filter((name) => required.has(name)), FORMALITIES_FIELD],
  };
}

/** The act's payload: what was typed, and what the register knows. */
export function actPayloadOf(
  template: LetterTemplate,
  values: LetterValues,
  registered: Registered,
): LetterValues {
  const typed = Object.entries(values).filter(([field]) => field !== FORMALITIES_FIELD);
  const facts = Object.entries(template.registered).map(
    ([field, fact]) => [field, registered[fact]] as const,
  );
  return Object.fromEntries([...typed, ...facts]);
}

export interface Formalities {
  readonly symbol: string | null;
  readonly position: readonly string[];
  readonly addressee: string | null;
  readonly place: string | null;
  readonly remark: string | null;
  readonly copies: readonly string[];
}

/** How the paper is to look, as far as it was typed: a draft may hold anything. */
export function formalitiesOf({ [FORMALITIES_FIELD]: typed }: LetterValues): Formalities {
  const fields = isObject(typed) ? typed : {};
  const textAt = (name: string) => textOf(fields[name]);
  const copies = Array.isArray(fields.copies) ? fields.copies : [];
  return {
    symbol: textAt('symbol'),
    position: (textAt('position') ?? '').split('/').map(trim).filter(Boolean),
    addressee: textAt('addressee'),
    place: textAt('place'),
    remark: textAt('remark'),
    copies: copies.map(textOf).filter((copy) => copy !== null),
  };
}

export function propertiesOf(schema: TSchema | undefined): Readonly<Record<string, TSchema>> {
  return (schema?.properties as Readonly<Record<string, TSchema>> | undefined) ?? {};
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const trim = (words: string): string => words.trim();

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
