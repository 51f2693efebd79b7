/** Errors that explain themselves in one sentence; a stack would only hide it. */
const EXPLAINED: readonly string[] = [
  'ConfigurationError',
  'EmbeddedPostgresError',
  'JobRegistryError',
  'StartRefused',
];

/** What the person at the keyboard should read of an error. */
export function explainError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return EXPLAINED.includes(error.name) ? error.message : (error.stack ?? error.message);
}
