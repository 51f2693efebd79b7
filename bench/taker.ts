/** Hands out items, each once. */
export function taker<T>(items: readonly T[]): (count: number) => readonly T[] {
  let taken = 0;
  return (count) => {
    if (taken + count > items.length) throw new RangeError(`Expected ${count} more items to hand out.`);
    return items.slice(taken, (taken += count));
  };
}
