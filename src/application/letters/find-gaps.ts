import { Ajv } from 'ajv';

import type { PayloadFault } from '../../engine/rejection.js';
import { describePayloadFault } from '../describe-refusal.js';
import { sayWhole, type LetterCase } from './letter-case.js';
import {
  actPayloadOf,
  FORMALITIES,
  FORMALITIES_FIELD,
  formalitiesOf,
  NOT_REGISTERED,
} from './letter-form.js';

/** What a letter still lacks, and the field of its form that mends it. */
export interface LetterGap {
  /** JSON Pointer into the letter's values. */
  readonly path: string;
  /** Vietnamese. */
  readonly sentence: string;
}

const formalities = new Ajv({ allErrors: true, keywords: ['x-labels'] }).compile(FORMALITIES);

/** Everything that keeps the letter from being signed, as far as it can be seen without asking the rules. */
export function findGaps(letter: LetterCase): readonly LetterGap[] {
  const faults = [...findFormalFaults(letter), ...findActFaults(letter)].map(toGap);
  return [...faults, ...findUnfilled(letter)].filter(
    ({ path }, place, all) => all.findIndex((other) => other.path === path) === place,
  );
}

function findFormalFaults({ values }: LetterCase): readonly PayloadFault[] {
  formalities(values[FORMALITIES_FIELD] ?? {});
  return (formalities.errors ?? []).map(({ instancePath, keyword, params }) => ({
    path: `/${FORMALITIES_FIELD}${instancePath}`,
    keyword,
    params,
  }));
}

function findActFaults({ template, procedure, event, values }: LetterCase): readonly PayloadFault[] {
  return procedure.validators.get(event)?.(actPayloadOf(template, values, NOT_REGISTERED)) ?? [];
}

/** What nobody wrote and the dossier does not say either. */
function findUnfilled(letter: LetterCase): readonly LetterGap[] {
  const { template, values } = letter;
  const { addressee, remark } = formalitiesOf(values);
  const gaps: LetterGap[] = [];
  if (addressee === null && sayWhole(letter, template.addressee) === null)
    gaps.push(lacking('addressee', 'Hồ sơ không cho biết gửi ai; hãy ghi nơi nhận.'));
  // A template that only leads in leaves all that is said to the writer.
  if (remark === null && template.passages.every((each) => each.kind === 'text' && each.text.endsWith(':')))
    gaps.push(lacking('remark', 'Văn bản chưa có nội dung.'));
  return gaps;
}

function lacking(field: string, sentence: string): LetterGap {
  return { path: `/${FORMALITIES_FIELD}/${field}`, sentence };
}

/** What is missing is said of the field that is to hold it, so that a form leads there. */
function toGap(fault: PayloadFault): LetterGap {
  const missing = fault.keyword === 'required' ? String(fault.params.missingProperty) : null;
  if (missing !== null) return { path: `${fault.path}/${missing}`, sentence: 'chưa ghi' };
  return { path: fault.path, sentence: describePayloadFault({ ...fault, path: '' }) };
}
