import pg from 'pg';

import { Fault, toFault } from '../../src/persistence/fault.js';

function databaseError(code: string): pg.DatabaseError {
  return Object.assign(new pg.DatabaseError('message', 7, 'error'), { code });
}

describe('an error of the database', () => {
  test.each([
    ['a connection that broke', '08006'],
    ['a serialization failure', '40001'],
    ['a deadlock', '40P01'],
    ['a full disk', '53100'],
    ['too many connections', '53300'],
    ['a server shutting down', '57P01'],
    ['a server starting up', '57P03'],
    ['a statement cancelled by its timeout', '57014'],
    ['an error of its disk', '58030'],
    ['a lock not had in time', '55P03'],
    ['a standby that takes no writes', '25006'],
  ])('is the world failing: %s', (_, code) => {
    const error = databaseError(code);
    expect(toFault(error)).toBeInstanceOf(Fault);
    expect(toFault(error)).toMatchObject({ cause: error });
  });

  test.each([
    ['a unique key', '23505'],
    ['a foreign key', '23503'],
    ['a privilege', '42501'],
    ['a wrong statement', '42601'],
    ['a wrong value', '22P02'],
    ['a failed transaction', '25P02'],
    ['a wrong password', '28P01'],
  ])('is not: %s', (_, code) => {
    const error = databaseError(code);
    expect(toFault(error)).toBe(error);
  });

  test.each(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH', 'EAI_AGAIN'])(
    'is the world failing: the socket says %s',
    (code) => {
      expect(toFault(Object.assign(new Error('socket'), { code }))).toBeInstanceOf(Fault);
    },
  );

  test.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout exceeded when trying to connect',
  ])('is the world failing: the pool says "%s"', (message) => {
    expect(toFault(new Error(message))).toBeInstanceOf(Fault);
  });

  test('of another kind, or no error at all, stays what it was', () => {
    const bug = new TypeError('undefined is not a function');
    expect(toFault(bug)).toBe(bug);
    expect(toFault('text')).toBe('text');
    expect(toFault(undefined)).toBeUndefined();
  });
});
