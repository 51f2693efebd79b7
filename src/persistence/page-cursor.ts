/** One page of a list; `nextCursor` asks for the next one and is null on the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** A cursor that no list of ours gave out: the caller's mistake, not the server's. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor';

  constructor() {
    super('Expected a cursor that this list gave out.');
  }
}
