import type { Passage } from '../../../workflows/letters/letter.js';
import type { Instant, LocalDate } from '../../../workflows/vocabulary/regime.js';
import { placeOf, sayRows, sayWhole, word, type LetterCase } from './letter-case.js';
import { formalitiesOf } from './letter-form.js';
import type { LetterPage, PageBlock, Wording } from './letter-page.js';

/** What a letter has beside its words, as far as it has come. */
export interface Standing {
  readonly at: Instant;
  /** Its number in the register, and the day of it; left out for a draft. */
  readonly number?: { readonly ordinal: number };
  readonly on?: LocalDate;
  /** The name of who signed; null as long as nobody has. */
  readonly signer: string | null;
}

/** Lays the letter out, with a gap for each value that is still missing. */
export function writeLetter(letter: LetterCase, { at, number, on, signer }: Standing): LetterPage {
  const { template, directory, party } = letter;
  const { symbol, position, addressee, place, remark, copies } = formalitiesOf(letter.values);
  const unit = directory.find(party);
  const superior = directory.find(unit?.parent ?? '');
  return {
    isDraft: number === undefined,
    writtenAt: at,
    // A province is where a unit belongs, and no agency.
    superior: superior === null || superior.kind === 'province' ? null : superior.name,
    issuer: unit?.name ?? party,
    number: numberOf(number?.ordinal ?? null, symbol),
    placeAndDate: `${place ?? placeOf(directory, party) ?? '……'}, ${writeDay(on ?? null)}`,
    heading: template.heading,
    abstract: word(letter, template.abstract),
    addressee: addressee === null ? addressed(letter) : [addressee],
    blocks: endWell([...template.passages.flatMap((each) => lay(letter, each)), ...paragraphsOf(remark)]),
    position,
    signer,
    copies: listCopies(copies),
  };
}

/** `05/BC-SCT`: a number below ten gets a nought. NĐ 30/2020/NĐ-CP, Phụ lục I. */
export function numberOf(ordinal: number | null, symbol: string | null): string {
  return `${ordinal === null ? '……' : String(ordinal).padStart(2, '0')}/${symbol ?? '……'}`;
}

/** `ngày 05 tháng 01 năm 2026`: days below ten and the first two months get a nought. NĐ 30/2020/NĐ-CP, Phụ lục I. */
export function writeDay(date: LocalDate | null): string {
  if (date === null) return 'ngày …… tháng …… năm ……';
  const [year = '', month = '', day = ''] = date.split('-');
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : String(Number(month))} năm ${year}`;
}

function addressed(letter: LetterCase): Wording {
  const wording = word(letter, letter.template.addressee);
  return wording.length === 0 ? [null] : wording;
}

function lay(letter: LetterCase, passage: Passage): readonly PageBlock[] {
  if (passage.kind === 'text') {
    if (passage.isOptional === true && sayWhole(letter, passage.text) === null) return [];
    return [{ kind: 'paragraph', text: word(letter, passage.text) }];
  }
  const rows = sayRows(letter, passage.field, passage.columns);
  if (rows.length === 0) return [];
  const { leadIn } = passage;
  return [
    ...(leadIn === undefined ? [] : [{ kind: 'paragraph', text: [leadIn] } as const]),
    { kind: 'table', head: Object.values(passage.columns), rows },
  ];
}

function paragraphsOf(remark: string | null): readonly PageBlock[] {
  const lines = (remark ?? '').split('\n').map((line) => line.trim());
  return lines.filter(Boolean).map((line) => ({ kind: 'paragraph', text: [line] }));
}

/** The words of a letter end with `./.`, as NĐ 30/2020/NĐ-CP has it. */
function endWell(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph') return blocks;
  const text = [...last.text];
  const words = text.pop();
  const ended = typeof words === 'string' ? `${words.replace(/[.\s]+$/, '')}./.` : './.';
  return [
    ...blocks.slice(0, -1),
    { kind: 'paragraph', text: [...text, ...(words === null ? [null] : []), ended] },
  ];
}

function listCopies(others: readonly string[]): readonly string[] {
  return [...['Như trên', ...others].map((copy) => `- ${copy};`), '- Lưu: VT.'];
}
