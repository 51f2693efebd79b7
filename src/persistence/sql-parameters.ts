/** The parameters of a statement that is put together piece by piece. */
export class SqlParameters {
  readonly values: unknown[] = [];

  /** Adds a value and returns its place, e.g. `$3`. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
