import type { RegimeCode } from '../../vocabulary/regime.js';
import { AUTHORITY_COMPONENT, FINANCIAL_PROOFS, sequenceComponents } from './components.js';
import type { Application } from './facts.js';
import type { SubmissionPayload } from './payloads.js';

/** An application with what was added to it while the sets were drawn up. */
export function completeApplications(
  applications: readonly Application[],
  added: SubmissionPayload['applications'] = [],
): readonly Application[] {
  return applications.map((application) => {
    const more = added.filter(({ party }) => party === application.party).flatMap((each) => each.components);
    return { ...application, components: [...new Set([...application.components, ...more])] };
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
