import type { RegimeCode } from '../../vocabulary/regime.js';
import { AUTHORITY_COMPONENT, FINANCIAL_PROOFS, sequenceComponents } from './components.js';
import type { Application, SequenceFacts } from './facts.js';
import type { SubmissionPayload } from './payloads.js';

type Sending = Pick<SubmissionPayload, 'applications' | 'leftOut'>;

/** The applications that go to the department, with what was added while the sets were drawn up. */
export function findSent(
  applications: readonly Application[],
  { applications: added = [], leftOut = [] }: Sending,
): readonly Application[] {
  const isLeftOut = (application: Application) => leftOut.some(({ party }) => party === application.party);
  return applications
    .filter((application) => !isLeftOut(application))
    .map((application) => {
      const more = added.filter(({ party }) => party === application.party);
      const components = new Set([...application.components, ...more.flatMap((each) => each.components)]);
      return { ...application, components: [...components] };
    });
}

/** The applications that stay behind, each with its reason. */
export function findLeftOut(
  applications: readonly Application[],
  { leftOut = [] }: Sending,
): SequenceFacts['applicationsLeftOut'] {
  return applications.flatMap((application) => {
    const reason = leftOut.find(({ party }) => party === application.party)?.reason;
    return reason === undefined ? [] : [{ ...application, reason }];
  });
}

/** The codes that the investor still owes under the regime; the authority's own paper is not asked of them. */
export function findMissingComponents({ components }: Application, regime: RegimeCode): readonly string[] {
  return sequenceComponents
    .filter(
      ({ required, regimes, code }) => required && regimes.includes(regime) && code !== AUTHORITY_COMPONENT,
    )
    .map(({ code }) => code)
    .filter((code) => !components.includes(code));
}

export function hasFinancialProof({ components }: Application): boolean {
  return sequenceComponents.some(
    ({ oneOfGroup, code }) => oneOfGroup === FINANCIAL_PROOFS && components.includes(code),
  );
}
