import type { Basis } from '../vocabulary/legal-basis.js';

/*
 * A letter (văn bản đi) is the paper that an act goes out with. What it says comes from three places, and a text names
 * each by a name in braces:
 *
 *   {dossier.title}      what the dossier is: the names of `CASE_FIELDS`
 *   {party.applicant}    who takes part in it, by capacity
 *   {act.reason}         what the act says: a field of the payload of the act's own form
 */

/** What a text may take of the dossier and of whoever sends the letter, and where each stands. */
export const CASE_FIELDS = {
  'dossier.code': { label: 'Mã hồ sơ', source: 'Hồ sơ' },
  'dossier.title': { label: 'Tên hồ sơ', source: 'Hồ sơ' },
  'dossier.subject': { label: 'Đối tượng của hồ sơ', source: 'Hồ sơ' },
  'dossier.step': { label: 'Bước hiện tại', source: 'Hồ sơ' },
  'dossier.acceptedOn': { label: 'Ngày tiếp nhận', source: 'Hồ sơ' },
  'act.label': { label: 'Thao tác', source: 'Thủ tục' },
  sender: { label: 'Cơ quan ban hành', source: 'Danh bạ đơn vị' },
} as const;
export type CaseField = keyof typeof CASE_FIELDS;

export type Passage =
  /** `isOptional`: left out where one of its values is missing. */
  | { readonly kind: 'text'; readonly text: string; readonly isOptional?: true }
  /** One row for each item of a list in the act's payload; left out, with what leads it in, where there are none. */
  | {
      readonly kind: 'rows';
      readonly field: string;
      readonly leadIn?: string;
      /** The heads, by the items' fields; `''` is an item that has none. */
      readonly columns: Readonly<Record<string, string>>;
    };

/** What is known of a letter once it has its number; `step` is the state that the dossier was in. */
export type RegisteredFact = 'number' | 'date' | 'issuer' | 'step' | 'fileHash';

/** How a kind of letter is worded. A letter keeps the version that it was begun with. */
export interface LetterTemplate {
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly nameEn: string;
  /** The acts that it goes out with; sending the letter sends the act. */
  readonly events: readonly string[];
  /** The fields of the act's payload that nobody types, and what the register of letters fills into each. */
  readonly registered: Readonly<Record<string, RegisteredFact>>;
  /** The kind of paper, in capitals; null for an official letter (công văn), which has none. */
  readonly heading: string | null;
  readonly abstract: string;
  /** Whom it is addressed to, where the sender says nobody else. */
  readonly addressee: string;
  readonly passages: readonly Passage[];
  /** Whose form it is. No instrument that was read gives the wording: that is ours, and for the unit to check. */
  readonly basis: Basis;
}

const PLACEHOLDER = /\{([^}]+)\}/;

/** A text cut into words and, at every second place, the name of a value. */
export function cutAtPlaceholders(text: string): readonly string[] {
  return text.split(PLACEHOLDER);
}

/** The names that a text asks values for. */
export function placeholdersOf(text: string): readonly string[] {
  return cutAtPlaceholders(text).filter((_, place) => place % 2 === 1);
}

/** Every text of a template that must have all its values. */
export function demandingTextsOf({ abstract, addressee, passages }: LetterTemplate): readonly string[] {
  const texts = passages.flatMap((each) =>
    each.kind === 'text' && each.isOptional !== true ? each.text : [],
  );
  return [abstract, addressee, ...texts];
}
