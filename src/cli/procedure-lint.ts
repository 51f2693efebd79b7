import { LINT_RULES, lintCatalogue } from '../engine/lint-procedure.js';
import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import { alignColumns } from './align-columns.js';
import { CommandFault } from './command-fault.js';
import type { Report } from './report.js';

/** Everything that is wrong with the published procedures; the service refuses to start on any of it. */
export function reportLint(procedures: readonly Procedure[]): Report {
  const findings = lintCatalogue(procedures);
  const checked = `${procedures.length} thủ tục theo ${LINT_RULES.length} quy tắc`;
  return {
    data: {
      procedures: procedures.map(({ code, version }) => ({ code, version })),
      rules: LINT_RULES.length,
      findings,
    },
    lines:
      findings.length === 0
        ? [`Đã kiểm tra ${checked}: không có lỗi.`]
        : alignColumns(findings.map(({ rule, place, sentence }) => [rule, place, sentence])),
    ...(findings.length === 0
      ? {}
      : { fault: new CommandFault('lint-findings', `Đã kiểm tra ${checked}: ${findings.length} lỗi.`) }),
  };
}
