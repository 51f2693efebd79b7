import { recorder, type Recorder } from '../../vocabulary/procedure.js';
import type {
  CouncilPayload,
  CouncilResultPayload,
  InvestorSelectedPayload,
  NoInvestorQualifiedPayload,
  NoneQualifiedPayload,
} from './council-payloads.js';
import type { CouncilFacts, InvestorSelection } from './facts.js';
import { rank } from './ranking.js';

/** What a council leaves behind in the dossier that waits for it, whether it met on paper or in its own dossier. */
export const councilRecorders: Readonly<Record<string, Recorder>> = {
  councilResult: recorder<CouncilFacts, CouncilResultPayload>((_, { payload }) => ({
    investorSelection: {
      ...whatTheCouncilFound(payload),
      outcome: 'selected',
      winner: payload.winner,
      tieReason: payload.tieReason ?? null,
    },
  })),
  noneQualified: recorder<CouncilFacts, NoneQualifiedPayload>((_, { payload }) => ({
    investorSelection: {
      ...whatTheCouncilFound(payload),
      outcome: 'noneQualified',
      winner: null,
      tieReason: null,
    },
  })),
  councilOpening: recorder<CouncilFacts>(() => ({ councilAtWork: true, hasOpened: true })),
  investorSelected: recorder<CouncilFacts, InvestorSelectedPayload>((_, { payload }) => ({
    councilAtWork: false,
    investorSelection: {
      ...whatItsDossierTold(payload),
      outcome: 'selected',
      winner: payload.winner,
      tieReason: payload.tieReason ?? null,
    },
  })),
  noInvestorQualified: recorder<CouncilFacts, NoInvestorQualifiedPayload>((_, { payload }) => ({
    councilAtWork: false,
    investorSelection: {
      ...whatItsDossierTold(payload),
      outcome: 'noneQualified',
      winner: null,
      tieReason: null,
    },
  })),
  councilDissolution: recorder<CouncilFacts>(() => ({ councilAtWork: false })),
};

type Found = Omit<InvestorSelection, 'outcome' | 'winner' | 'tieReason'>;

function whatTheCouncilFound({ applications, notScored = [], ...council }: CouncilPayload): Found {
  const { decisionNumber, decisionDate, minutesNumber, meetingDate, composition } = council;
  return {
    source: 'paper',
    decisionNumber,
    decisionDate,
    minutesNumber,
    meetingDate,
    composition,
    ranking: rank(applications),
    notScored,
  };
}

function whatItsDossierTold({ notScored = [], ...told }: NoInvestorQualifiedPayload): Found {
  const { decisionNumber, decisionDate, minutesNumber, meetingDate, composition, ranking } = told;
  return {
    source: 'council',
    decisionNumber,
    decisionDate,
    minutesNumber,
    meetingDate,
    composition,
    ranking,
    notScored,
  };
}
