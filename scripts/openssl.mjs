import { findProgram } from './redis-server.mjs';

/** OpenSSL's command line, which plays the time-stamp authority in tests. */
export function findOpenssl() {
  return findProgram(['openssl']);
}
