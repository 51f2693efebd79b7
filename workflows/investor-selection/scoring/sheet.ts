import type { PartyCode } from '../../vocabulary/role.js';
import { criteriaOf, type CriteriaSet } from './criteria-set.js';
import { findMarkFault, findValueFault, type Mark, type MarkFault } from './score.js';

/** Every mark of one member: by application, then by criterion. */
export type Marks = Readonly<Record<PartyCode, Readonly<Record<string, Mark>>>>;

/** A sheet as it enters the journal at closing; whoever has the salt can compute its hash again. */
export interface Sheet {
  readonly member: string;
  readonly salt: string;
  readonly marks: Marks;
}

export interface SheetFault extends MarkFault {
  /** JSON Pointer into the marks. */
  readonly path: string;
}

/** What is wrong with what has been filled in so far; a draft may have gaps. */
export function findDraftFaults(
  set: CriteriaSet,
  applications: readonly PartyCode[],
  marks: Marks,
): readonly SheetFault[] {
  const criteria = new Map(criteriaOf(set).map((criterion) => [criterion.code, criterion]));
  return Object.entries(marks).flatMap(([party, given]): readonly SheetFault[] => {
    if (!applications.includes(party)) return [unknown(`/${party}`, 'hồ sơ không được chấm điểm')];
    return Object.entries(given).flatMap(([code, mark]): readonly SheetFault[] => {
      const path = `/${party}/${code}`;
      const criterion = criteria.get(code);
      if (criterion === undefined) return [unknown(path, 'bộ tiêu chí không có tiêu chí này')];
      const fault = findValueFault(criterion, mark.value);
      return fault === null ? [] : [{ ...fault, path }];
    });
  });
}

/** What keeps a sheet from being submitted: the faults of the draft, its gaps, and comments that are owed. */
export function findSheetFaults(
  set: CriteriaSet,
  applications: readonly PartyCode[],
  marks: Marks,
): readonly SheetFault[] {
  const draftFaults = findDraftFaults(set, applications, marks);
  if (draftFaults.length > 0) return draftFaults;
  return applications.flatMap((party) =>
    criteriaOf(set).flatMap((criterion): readonly SheetFault[] => {
      const mark = marks[party]?.[criterion.code];
      const path = `/${party}/${criterion.code}`;
      if (mark === undefined) return [{ code: 'score-missing', path, sentence: 'chưa chấm điểm' }];
      const fault = findMarkFault(criterion, mark);
      return fault === null ? [] : [{ ...fault, path }];
    }),
  );
}

/** How many of the marks are there, of how many. */
export function completenessOf(
  set: CriteriaSet,
  applications: readonly PartyCode[],
  marks: Marks,
): { readonly given: number; readonly asked: number } {
  const codes = criteriaOf(set).map(({ code }) => code);
  const given = applications.flatMap((party) => codes.filter((code) => marks[party]?.[code] !== undefined));
  return { given: given.length, asked: applications.length * codes.length };
}

function unknown(path: string, sentence: string): SheetFault {
  return { code: 'score-malformed', path, sentence };
}
