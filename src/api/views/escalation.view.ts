import { Type } from '@sinclair/typebox';

import { instant, list, localDate, nullable, role, words } from './building-blocks.js';

const kind = words('reminder', 'escalation');
const usernames = Type.Array(Type.String(), { description: 'The user names of those who are told.' });

const ladder = Type.Object({
  openingHours: Type.Object({ from: Type.String(), to: Type.String() }),
  rungs: Type.Array(
    Type.Object({
      code: Type.String(),
      when: Type.Union([
        Type.Literal('breach'),
        Type.Object({
          workingDaysFromDue: Type.Integer({ description: 'Negative before the due day.' }),
          at: Type.String({ description: '`HH:mm`' }),
        }),
      ]),
      recipients: Type.Array(
        Type.Union([
          Type.Object({ to: Type.Literal('assignee') }),
          Type.Object({ to: words('owner', 'superior'), role }),
          Type.Object({ to: Type.Literal('units'), kind: Type.String(), role }),
        ]),
      ),
    }),
  ),
});

export const escalationRule = Type.Object({
  id: Type.String(),
  province: nullable(Type.String({ description: 'Null for the ladder of the release.' })),
  unit: nullable(Type.String({ description: 'Whose clock it is; null for every unit.' })),
  procedure: nullable(Type.String()),
  clock: nullable(Type.String()),
  ladder,
  validFrom: nullable(localDate),
  validTo: nullable(localDate),
  source: Type.String({ description: 'The document that orders it, or that it is a rule of the house.' }),
  addedAt: instant,
  addedBy: Type.String(),
});

export const escalationRuleList = list(escalationRule);

export const escalationList = list(
  Type.Object({
    dossier: Type.String(),
    title: Type.String(),
    procedure: Type.Object({ code: Type.String(), version: Type.Integer() }),
    clock: Type.String(),
    run: Type.Integer(),
    rung: Type.String(),
    kind,
    dueOn: localDate,
    plannedAt: instant,
    firedAt: instant,
    overtakenBy: nullable(
      Type.String({ description: 'The rung that was said in its place; null when it was said itself.' }),
    ),
    recipients: usernames,
    sentence: Type.String(),
  }),
);

export const escalationForecast = list(
  Type.Object({
    dossier: Type.String(),
    title: Type.String(),
    clock: Type.String(),
    label: Type.String(),
    run: Type.Integer(),
    rung: Type.String(),
    kind,
    dueOn: localDate,
    plannedAt: instant,
    firedAt: instant,
    overtaken: Type.Array(Type.Object({ rung: Type.String(), plannedAt: instant }), {
      description: 'Rungs due at the same moment or missed before it, which are not said any more.',
    }),
    recipients: usernames,
    sentence: Type.String(),
  }),
);
