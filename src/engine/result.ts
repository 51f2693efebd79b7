/** Either a value or a refusal; refusals are values, never thrown. */
export type Result<T, R> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly rejection: R };

export function accept<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

export function reject<R>(rejection: R): Result<never, R> {
  return { ok: false, rejection };
}
