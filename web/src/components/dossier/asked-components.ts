export interface AskedComponent {
  readonly code: string;
  readonly reason: string;
  readonly guidance: string;
}

interface Supplement {
  readonly components: readonly AskedComponent[];
  readonly answeredOn: string | null;
}

/** What was asked for again and has not come yet, by code; of each what the youngest request says. */
export function findAskedComponents(facts: unknown): ReadonlyMap<string, AskedComponent> {
  const { supplements = [] } = facts as { readonly supplements?: readonly Supplement[] };
  return new Map(
    supplements
      .filter(({ answeredOn }) => answeredOn === null)
      .flatMap(({ components }) => components.map((component) => [component.code, component] as const)),
  );
}
