import { selectionRecorders } from '../new-investor/recorders.js';
import { commonRecorders } from '../vocabulary/common-events.js';
import { lodgedFacts, type LegalEvent } from '../vocabulary/facts.js';
import { recorder, type Recorder } from '../vocabulary/procedure.js';
import { changeLines, occasionOf } from './asset-list.js';
import { NOBODY_YET, type HandoverFacts as Facts, type Signature } from './facts.js';
import { ASSIGNMENT_PROGRAMME_ENDS } from './law.js';
import type {
  AdjustmentPayload,
  AnnexPayload,
  AssignmentPayload,
  ClassificationPayload,
  ConfirmationPayload,
  ListingPayload,
  LodgePayload,
  PaperPayload,
  ReturnPayload,
  SettlementPayload,
  StrikingPayload,
} from './payloads.js';

const toSignature = ({ payload, on }: LegalEvent<PaperPayload>): Signature => ({
  documentNumber: payload.documentNumber,
  on,
});

const UNSIGNED = { giver: null, receiver: null };

/** What a side finds replaces what it found before, and takes back the annex that settled the old findings. */
const confirmationBy = (side: 'giver' | 'receiver') =>
  recorder<Facts, ConfirmationPayload>(({ assets }, event) => {
    const { payload, on } = event;
    const occasion = occasionOf(event);
    return {
      assets: payload.lines.reduce(
        (lines, { code, quantity, note = null }) =>
          changeLines(lines, [code], (line) => ({
            ...line,
            [occasion]: { ...line[occasion], [side]: { quantity, note, on }, annex: null },
          })),
        assets,
      ),
      minutes: UNSIGNED,
    };
  });

const signatureOf = (side: 'giver' | 'receiver') =>
  recorder<Facts, PaperPayload>(({ minutes }, event) => ({
    minutes: { ...minutes, [side]: toSignature(event) },
  }));

const listRecorders: Readonly<Record<string, Recorder>> = {
  listing: recorder<Facts, ListingPayload>(({ assets }, { payload }) => ({
    assets: [
      ...assets,
      ...payload.lines.map(({ valueMillionDong = null, ...line }) => ({
        ...line,
        valueMillionDong,
        inventory: NOBODY_YET,
        handover: NOBODY_YET,
        classification: null,
        settlement: null,
      })),
    ],
  })),
  striking: recorder<Facts, StrikingPayload>(({ assets }, { payload }) => ({
    assets: assets.filter(({ code }) => code !== payload.code),
  })),
  confirmationByGiver: confirmationBy('giver'),
  confirmationByReceiver: confirmationBy('receiver'),
  annex: recorder<Facts, AnnexPayload>(({ assets }, event) => {
    const { payload, on } = event;
    const { code, documentNumber, quantity, explanation, fileHash = null } = payload;
    const occasion = occasionOf(event);
    const annex = { documentNumber, quantity, explanation, fileHash, on };
    return {
      assets: changeLines(assets, [code], (line) => ({ ...line, [occasion]: { ...line[occasion], annex } })),
    };
  }),
  classification: recorder<Facts, ClassificationPayload>(({ assets }, { payload }) => ({
    assets: payload.lines.reduce(
      (lines, { code, ...classification }) =>
        changeLines(lines, [code], (line) => ({ ...line, classification })),
      assets,
    ),
  })),
  settlement: recorder<Facts, SettlementPayload>(({ assets }, { payload, on }) => ({
    assets: changeLines(assets, [payload.code], (line) => ({
      ...line,
      settlement: { documentNumber: payload.documentNumber, on },
    })),
  })),
};

export const recorders: Readonly<Record<string, Recorder>> = {
  ...commonRecorders,
  ...selectionRecorders,
  ...listRecorders,
  lodgement: recorder<Facts, LodgePayload>((_, event) => {
    const { payload } = event;
    return {
      ...lodgedFacts(event),
      subject: payload.clusterName,
      cluster: payload.cluster,
      clusterName: payload.clusterName,
      proposal: { documentNumber: payload.documentNumber, reason: payload.reason },
      programmeDue: { type: 'date', date: ASSIGNMENT_PROGRAMME_ENDS },
    };
  }),
  inventoryMinutes: recorder<Facts, PaperPayload>((_, event) => ({ inventoryMinutes: toSignature(event) })),
  assignmentFile: recorder<Facts, PaperPayload>((_, event) => ({ assignmentFile: toSignature(event) })),
  assignmentReturn: recorder<Facts, ReturnPayload>(({ assignmentReturns }, { payload, on }) => ({
    assignmentFile: null,
    assignmentReturns: [...assignmentReturns, { on, reason: payload.reason }],
  })),
  /** Who was given the assets takes part from here on, and confirms what it receives. */
  assignment: recorder<Facts, AssignmentPayload>(({ parties }, { payload, on }) => ({
    assignment: { number: payload.number, on, investor: payload.investor },
    parties: { ...parties, investor: [payload.investor] },
  })),
  adjustment: recorder<Facts, AdjustmentPayload>(({ clusterName }, { payload }) => ({
    decision: {
      number: payload.number,
      date: payload.date,
      effectiveOn: payload.effectiveOn,
      name: clusterName,
      investor: payload.investor,
    },
  })),
  signatureByGiver: signatureOf('giver'),
  signatureByReceiver: signatureOf('receiver'),
  operatorRegistration: recorder<Facts, PaperPayload>((_, event) => ({
    operatorRegistration: toSignature(event),
  })),
};
