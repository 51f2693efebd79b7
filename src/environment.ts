export type Environment = Readonly<Record<string, string | undefined>>;

export type EnvironmentReader = ReturnType<typeof readerOf>;

/** Readers that note a fault and go on with the default, so that one start tells all faults. */
export function readerOf(env: Environment, faults: string[]) {
  // Docker Compose hands on an unset variable as an empty one.
  const find = (name: string) => (env[name] === '' ? undefined : env[name]);
  const list = (name: string) => (find(name) ?? '').split(/[\s,]+/).filter((item) => item !== '');
  return {
    text: (name: string, fallback: string) => find(name) ?? fallback,

    list,

    listOf<T extends string>(name: string, known: readonly T[]): readonly T[] {
      const isKnown = (item: string): item is T => (known as readonly string[]).includes(item);
      const strange = list(name).filter((item) => !isKnown(item));
      if (strange.length > 0) {
        faults.push(`${name} has '${strange.join("', '")}', but should name some of ${known.join(', ')}.`);
      }
      return list(name).filter(isKnown);
    },

    integer(name: string, fallback: number, least: number, most: number): number {
      const text = find(name);
      if (text === undefined) return fallback;
      const value = Number(text);
      if (/^\d+$/.test(text) && value >= least && value <= most) return value;
      faults.push(`${name} is '${text}', but should be a whole number from ${least} to ${most}.`);
      return fallback;
    },

    oneOf<T extends string>(name: string, known: readonly T[], fallback: T): T {
      const text = find(name);
      const value = known.find((one) => one === text);
      if (text !== undefined && value === undefined) {
        faults.push(`${name} is '${text}', but should be one of ${known.join(', ')}.`);
      }
      return value ?? fallback;
    },

    url(name: string, protocols: readonly string[]): string | undefined {
      const text = find(name);
      if (text === undefined) return undefined;
      if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
      // The value itself may hold a password, so it is not repeated.
      faults.push(`${name} should be an address that begins with ${protocols.join('// or ')}//.`);
      return undefined;
    },
  };
}
