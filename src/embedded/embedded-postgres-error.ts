/** The embedded PostgreSQL cannot run. The message is one sentence for the person who typed `npm start`. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}
