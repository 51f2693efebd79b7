/** Something that the System could not do for one dossier and tries again later; the others are not held up. */
export interface Failure {
  readonly work: 'settlement' | 'escalation' | 'effect' | 'succession' | 'evidence';
  /** The dossier's code. */
  readonly dossier: string;
  readonly error: unknown;
}

/** Told of each failure, for the log and the figures. */
export type ReportFailure = (failure: Failure) => void;

const MAX_LENGTH = 1_000;

/** An error as operators read it in a list. */
export function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  // PostgreSQL keeps no NUL.
  return reason.replaceAll('\0', '').slice(0, MAX_LENGTH);
}
