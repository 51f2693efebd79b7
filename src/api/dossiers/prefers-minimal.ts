/** Whether a `Prefer` header (RFC 7240) asks for the shortest answer. */
export function prefersMinimal(prefer: string | undefined): boolean {
  return prefer?.split(',').some((each) => each.trim().toLowerCase() === 'return=minimal') ?? false;
}
