import {
  endingNotice,
  extensionApology,
  officialLetter,
  supplementRequest,
  suspensionNotice,
} from './common-letters.js';
import type { LetterTemplate } from './letter.js';
import {
  appraisalReport,
  consultationRequest,
  ministryLetter,
  publicNotice,
  submission,
} from './sequence-letters.js';

/** Every published template; the only list. An amended one is a new version beside the old. */
export const LETTERS: readonly LetterTemplate[] = [
  publicNotice,
  submission,
  consultationRequest,
  supplementRequest,
  appraisalReport,
  ministryLetter,
  extensionApology,
  suspensionNotice,
  endingNotice,
  officialLetter,
];

/** The newest version of the template that an act goes out with; null for an act that has none. */
export function findLetterFor(event: string): LetterTemplate | null {
  return LETTERS.findLast(({ events }) => events.includes(event)) ?? null;
}

/** @throws TypeError for one that was never published */
export function getLetterTemplate(code: string, version: number): LetterTemplate {
  const template = LETTERS.find((each) => each.code === code && each.version === version);
  if (template === undefined)
    throw new TypeError(`Expected letter '${code}' version ${version} to be published.`);
  return template;
}
