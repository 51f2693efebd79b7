import { Type } from '@sinclair/typebox';

import { LETTER_MOVES, type LetterMove } from '../../application/letters/letter-moves.js';
import { LETTER_ACT_KINDS } from '../../persistence/letter-act.store.js';
import { LETTER_STATUSES } from '../../persistence/letter.store.js';
import { anyJson, basis, instant, list, localDate, nullable, words } from './building-blocks.js';

const sentence = Type.String({ description: 'Vietnamese.' });

const common = {
  id: Type.String({ format: 'uuid' }),
  dossier: Type.String({ description: "The dossier's code." }),
  template: Type.String(),
  name: Type.String({ description: 'What kind of letter it is; Vietnamese.' }),
  nameEn: Type.String(),
  event: Type.String({ description: 'The act that is done when the letter goes out.' }),
  party: Type.String({ description: 'The unit that sends it.' }),
  partyName: Type.String(),
  status: words(...LETTER_STATUSES),
  number: nullable(Type.String({ description: 'Number and sign, once it is issued.' })),
  composedBy: Type.String(),
  composedAt: instant,
  changedAt: instant,
  signedBy: nullable(Type.String()),
  issuedOn: nullable(localDate),
  file: nullable(Type.String({ description: 'The file of the dossier that it became.' })),
};

const offeredLetter = Type.Object({
  event: Type.String(),
  label: Type.String({ description: 'What the act is called; Vietnamese.' }),
  labelEn: Type.String(),
  template: Type.String(),
  name: Type.String({ description: 'Vietnamese.' }),
  nameEn: Type.String(),
  allowed: Type.Boolean(),
  reason: nullable(sentence),
});

export const letterList = Type.Object({
  items: Type.Array(Type.Object(common), { description: 'The newest first.' }),
  nextCursor: Type.Null({ description: 'There is one page.' }),
  offered: Type.Array(offeredLetter, { description: 'What the caller may begin now, or why not.' }),
});

export const waitingLetterList = list(
  Type.Object({
    ...common,
    dossierTitle: Type.String(),
    awaits: words('signature', 'correction', 'issue'),
  }),
);

export const letterView = Type.Object({
  ...common,
  revision: Type.Integer({ description: 'What `revision` must match.' }),
  label: Type.String({ description: 'What its act is called; Vietnamese.' }),
  labelEn: Type.String(),
  values: anyJson('What was typed so far.'),
  form: anyJson('JSON Schema of `values`: the fields of the act that nobody knows yet, and the formalities.'),
  filled: Type.Array(
    Type.Object({
      label: Type.String(),
      source: Type.String({ description: 'Where the value stands.' }),
      value: nullable(Type.String()),
    }),
    { description: 'What the letter takes from the case.' },
  ),
  gaps: Type.Array(
    Type.Object({ path: Type.String({ description: 'JSON Pointer into `values`.' }), sentence }),
    { description: 'What it lacks before it may go to be signed.' },
  ),
  acts: Type.Array(
    Type.Object({
      kind: words(...LETTER_ACT_KINDS),
      by: Type.String(),
      onBehalfOf: nullable(Type.String()),
      at: instant,
      remark: nullable(Type.String()),
    }),
    { description: 'Who did what with it, the first first.' },
  ),
  moves: Type.Array(
    Type.Object({
      move: words(...(Object.keys(LETTER_MOVES) as LetterMove[])),
      allowed: Type.Boolean(),
      reason: nullable(sentence),
    }),
  ),
  nextOrdinal: nullable(
    Type.Integer({
      description: "The next number of the unit's register under this sign, for a signed letter.",
    }),
  ),
  legalBasis: basis,
});
