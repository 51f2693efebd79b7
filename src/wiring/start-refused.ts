/** The service cannot start as it is. The message is for the person who started it. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}
