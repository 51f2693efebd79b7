import type { Procedure } from '../../api/procedures.js';
import { usePick, useText } from '../../i18n/language.js';
import { wordsOf, type ProcedureWords } from './procedure-words.js';

export function useProcedureWords(
  procedure: Pick<Procedure, 'states' | 'events' | 'conditions'>,
): ProcedureWords {
  return wordsOf(procedure, useText(), usePick());
}
