import { PROBLEM_TYPES, typeUriOf, type ProblemCode } from '../problems/problem-types.js';
import { referTo } from './components.js';

export interface OperationKind {
  /** Needs no session. */
  readonly isOpen: boolean;
  /** Changes something, so it may carry a body. */
  readonly isChange: boolean;
  /** Reads what a dossier holds. */
  readonly opensDossier: boolean;
}

/** What any operation may be refused for: its shape, its session, its origin, or because the world fails. */
export function commonProblems({ isOpen, isChange, opensDossier }: OperationKind): readonly ProblemCode[] {
  return [
    'malformed-request',
    'malformed-text',
    ...(isOpen ? [] : (['unauthenticated'] as const)),
    ...(isChange
      ? ([
          'malformed-json',
          'nested-too-deeply',
          'cross-site-request',
          'too-large',
          'unsupported-media-type',
        ] as const)
      : []),
    ...(isChange && !isOpen ? (['csrf-token-mismatch'] as const) : []),
    ...(opensDossier ? (['reason-required'] as const) : []),
    'internal',
    'unavailable',
  ];
}

/** One response for each status, with one example for each code. */
export function describeProblems(codes: readonly ProblemCode[]): Readonly<Record<string, object>> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of new Set(codes)) {
    const { status } = PROBLEM_TYPES[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      status,
      {
        description: group.map((code) => `\`${code}\``).join(', '),
        content: {
          'application/problem+json': {
            schema: referTo('Problem'),
            examples: Object.fromEntries(group.map((code) => [code, referToExample(code)])),
          },
        },
      },
    ]),
  );
}

function referToExample(code: ProblemCode) {
  return { $ref: `#/components/examples/${code}` };
}

/** One example of each problem, for the document to refer to. */
export function describeProblemExamples(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    (Object.keys(PROBLEM_TYPES) as ProblemCode[]).map((code) => {
      const { status, title } = PROBLEM_TYPES[code];
      const value = {
        type: typeUriOf(code),
        title,
        status,
        code,
        detail: `${title}.`,
        instance: 'urn:uuid:6f1f4a52-6e0e-4f5c-9f6e-1f0d8f0c7a11',
      };
      return [code, { summary: title, value }];
    }),
  );
}
