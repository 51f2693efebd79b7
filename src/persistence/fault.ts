/** The world failing: no connection, a full disk, a server that shuts down. Try again later; the API answers 503. */
export class Fault extends Error {
  override readonly name = 'Fault';
}
