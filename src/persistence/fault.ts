import { types } from 'node:util';
import pg from 'pg';

/** The world failing: no connection, a full disk, a server that shuts down. Try again later; the API answers 503. */
export class Fault extends Error {
  override readonly name = 'Fault';
}

/**
 * SQLSTATE classes that say nothing against the statement: connection exceptions, transactions rolled back for
 * others' sake, missing resources, an operator's intervention, system errors.
 */
const PASSING_CLASSES = ['08', '40', '53', '57', '58'];
/** A lock not to be had in time; a server that has been made read-only, as a standby is. */
const PASSING_STATES = ['55P03', '25006'];
/** What Node says of a socket, and `pg` of a pool, when there is no server to talk to. */
const SOCKET_CODES = /^(?:ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EHOST|ENET|EAI_)/;
const POOL_MESSAGES =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed)/;

/** The error itself, or a `Fault` around it when it is the world that failed. */
export function toFault(error: unknown): unknown {
  if (!isPassing(error)) return error;
  // Node's error for an address where nothing listens has a code and no message.
  const reason = error.message === '' ? codeOf(error) : error.message;
  return new Fault(`The database failed: ${reason}`, { cause: error });
}

function isPassing(error: unknown): error is Error {
  if (!types.isNativeError(error)) return false;
  const code = codeOf(error);
  if (error instanceof pg.DatabaseError) {
    return PASSING_CLASSES.includes(code.slice(0, 2)) || PASSING_STATES.includes(code);
  }
  return SOCKET_CODES.test(code) || POOL_MESSAGES.test(error.message);
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
