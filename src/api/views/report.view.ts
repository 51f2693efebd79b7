import { Type } from '@sinclair/typebox';

import { FORMS, type FormCode } from '../../../workflows/periodic-report/forms.js';
import { basis, instant, list, localDate, nullable, words } from './building-blocks.js';

const formCode = words(...(Object.keys(FORMS) as FormCode[]));
const periodCode = Type.String({ description: '`2026`, `2026-H1`, `2026-Q3` or `2026-07`.' });

export const reportFormList = list(
  Type.Object({
    form: formCode,
    label: Type.String(),
    reporter: Type.String({ description: 'Who reports by it.' }),
    recipients: Type.String(),
    indicators: nullable(Type.Integer({ description: 'Null where the report is in words.' })),
    basis,
    periods: Type.Array(Type.Object({ period: periodCode, name: Type.String(), lastDay: localDate }), {
      description: 'Those whose day is within a year of today, the earliest first.',
    }),
    current: nullable(Type.String({ description: 'The next of them to fall due.' })),
  }),
);

const party = Type.Object({ code: Type.String(), name: Type.String() });
const cluster = nullable(party);

const dossier = Type.Object({
  code: Type.String(),
  title: Type.String(),
  state: Type.String(),
  stateLabel: Type.String(),
  stateLabelEn: Type.String(),
  status: words('active', 'ended'),
  submittedOn: nullable(localDate),
  inTime: nullable(Type.Boolean({ description: 'Of the last report; null while there is none.' })),
});

const asked = {
  province: Type.String(),
  form: formCode,
  formLabel: Type.String(),
  period: periodCode,
  periodName: Type.String(),
  lastDay: localDate,
  isWhole: Type.Boolean({
    description: 'Whether these are all duties of the province; otherwise those that concern the caller.',
  }),
};

const beside = Type.Array(
  Type.Object({ reporter: nullable(party), cluster: nullable(Type.String()), dossier }),
  {
    description: 'Dossiers of the form and period that no duty of today asks for; they are in no sum.',
  },
);

export const reportDuties = Type.Object({
  ...asked,
  duties: Type.Array(
    Type.Object({
      key: Type.String({ description: 'The same for the same duty on every day.' }),
      reporter: nullable(party),
      cluster,
      recipients: Type.Array(party),
      copyTo: Type.Array(Type.String()),
      unknown: Type.Array(words('reporter', 'commune', 'department', 'committee'), {
        description: 'Who is not in the registers.',
      }),
      status: words('waiting', 'notLodged', 'lodged'),
      dossier: nullable(dossier),
      mayLodge: Type.Boolean({ description: 'Whether the caller may lodge it now.' }),
    }),
  ),
  beside,
});

const figures = Type.Array(
  Type.Object({
    code: Type.String({ description: 'As the form numbers it.' }),
    sum: nullable(Type.String({ description: 'Exact, as a decimal; null where no report has a figure.' })),
    from: Type.Array(Type.String(), { description: 'The dossiers that make the sum.' }),
    without: Type.Array(Type.String(), { description: 'The dossiers that say why they have no figure.' }),
  }),
);
const node = {
  unit: party,
  figures,
  missing: Type.Array(
    Type.Object({
      reporter: nullable(party),
      cluster,
      dossier: nullable(Type.String({ description: 'Lodged, but with no report that stands.' })),
    }),
  ),
};

export const reportRollUp = Type.Object({
  ...asked,
  indicators: nullable(
    Type.Integer({ description: 'Main indicators of the form; null where it is in words.' }),
  ),
  ...node,
  below: Type.Array(Type.Object(node)),
  beside,
});

export const reportLodgement = Type.Object({
  results: Type.Array(
    Type.Object({
      key: Type.String(),
      reporter: nullable(party),
      cluster,
      dossier: nullable(Type.String({ description: 'The dossier that was lodged.' })),
      earlier: nullable(
        Type.Object(
          { dossier: Type.String(), by: Type.String(), at: instant },
          { description: 'Who lodged the same duty before, and when.' },
        ),
      ),
      refusal: nullable(Type.String({ description: 'Why it was not, in Vietnamese.' })),
    }),
  ),
  left: Type.Integer({ minimum: 0, description: 'Missing ones that this request did not come to.' }),
});

export const filledReportForm = Type.Object({
  payload: Type.Object(
    {
      documentNumber: Type.Optional(Type.String()),
      content: Type.Optional(Type.String()),
      indicators: Type.Optional(
        Type.Array(
          Type.Object({
            code: Type.String(),
            value: Type.Optional(Type.Number()),
            note: Type.Optional(Type.String()),
          }),
        ),
      ),
    },
    { description: 'Fields of SUBMIT_REPORT; whoever sends the report sends them by that act.' },
  ),
});
