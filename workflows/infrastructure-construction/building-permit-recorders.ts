import type { Flag } from '../vocabulary/facts.js';
import { recorder, type Recorder } from '../vocabulary/procedure.js';
import {
  BLANK_PERMIT,
  type BuildingPermit,
  type ConstructionFacts as Facts,
  type PermitGaps,
  type PermitOpinion,
} from './facts.js';
import type {
  OutcomePayload,
  PermitConsultationPayload,
  PermitExemptionPayload,
  PermitGapsPayload,
  PermitOpinionPayload,
} from './payloads.js';
import { toOutcome } from './preparation-recorders.js';

const LAPSED: Flag = {
  code: 'permit-completion-lapsed',
  sentence:
    'Chủ đầu tư chưa hoàn thiện hồ sơ đề nghị cấp giấy phép xây dựng trong 02 ngày làm việc. Hậu quả chưa có căn cứ, nên việc giải quyết hồ sơ vẫn tiếp tục.',
};

const withoutLapse = ({ flags }: Facts): readonly Flag[] => flags.filter(({ code }) => code !== LAPSED.code);

const changePermit = ({ permit }: Facts, change: Partial<BuildingPermit>): Pick<Facts, 'permit'> => ({
  permit: { ...permit, ...change },
});

const changeGaps = ({ permit }: Facts, change: Partial<PermitGaps>): Partial<BuildingPermit> =>
  permit.gaps === null ? {} : { gaps: { ...permit.gaps, ...change } };

/** Writes one answer for each body that is still awaited and meant. */
const answer = (
  { permit }: Facts,
  isMeant: (opinion: PermitOpinion) => boolean,
  given: NonNullable<PermitOpinion['answer']>,
): Partial<BuildingPermit> => ({
  consultedUnits: permit.consultedUnits.map((opinion) =>
    opinion.answer === null && isMeant(opinion) ? { ...opinion, answer: given } : opinion,
  ),
});

export const buildingPermitRecorders: Readonly<Record<string, Recorder>> = {
  permitRequest: recorder<Facts>((facts, { on }) => ({
    permit: { ...BLANK_PERMIT, status: 'requested', requestedOn: on },
    flags: withoutLapse(facts),
  })),
  permitGaps: recorder<Facts, PermitGapsPayload>((facts, { payload, on }) =>
    changePermit(facts, { gaps: { ...payload, notifiedOn: on, completedOn: null, ranOutOn: null } }),
  ),
  permitCompletion: recorder<Facts>((facts, { on }) => ({
    ...changePermit(facts, changeGaps(facts, { completedOn: on })),
    flags: withoutLapse(facts),
  })),
  permitCompletionLapse: recorder<Facts>((facts, { on }) => ({
    ...changePermit(facts, changeGaps(facts, { ranOutOn: on })),
    flags: [...withoutLapse(facts), LAPSED],
  })),
  permitConsultation: recorder<Facts, PermitConsultationPayload>((facts, { payload, on, actor }) => ({
    ...changePermit(facts, {
      consultedUnits: [
        ...facts.permit.consultedUnits,
        ...payload.units.map((unit) => ({ unit, askedBy: actor.party, askedOn: on, answer: null })),
      ],
    }),
    // Being asked makes a body a party, so that it can read the dossier and answer.
    parties: {
      ...facts.parties,
      consulted: [...new Set([...(facts.parties.consulted ?? []), ...payload.units])],
    },
  })),
  permitOpinion: recorder<Facts, PermitOpinionPayload>((facts, { payload, on }) => {
    const { unit: answering, answer: said, documentNumber } = payload;
    return changePermit(
      facts,
      answer(facts, ({ unit }) => unit === answering, { answer: said, bySilence: false, documentNumber, on }),
    );
  }),
  permitSilence: recorder<Facts>((facts, { on }) =>
    changePermit(
      facts,
      answer(facts, () => true, { answer: 'agree', bySilence: true, documentNumber: null, on }),
    ),
  ),
  permitIssued: recorder<Facts, OutcomePayload>((facts, event) =>
    changePermit(facts, { status: 'issued', outcome: toOutcome(event) }),
  ),
  permitRefused: recorder<Facts, { readonly ground: string }>((facts, { payload }) =>
    changePermit(facts, { status: 'refused', ground: payload.ground }),
  ),
  permitExemption: recorder<Facts, PermitExemptionPayload>((_, { payload }) => ({
    permit: { ...BLANK_PERMIT, status: 'exempt', ground: payload.ground },
  })),
};
