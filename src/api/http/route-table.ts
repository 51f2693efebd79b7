interface Route {
  readonly pattern: RegExp;
  readonly methods: Set<string>;
}

/** Which methods each address answers to, so that a wrong method gets a 405 instead of a 404. */
export class RouteTable {
  private readonly routes = new Map<string, Route>();

  add(url: string, methods: string | readonly string[]): void {
    const route = this.routes.get(url) ?? { pattern: toPattern(url), methods: new Set() };
    for (const method of [methods].flat()) route.methods.add(method);
    this.routes.set(url, route);
  }

  /** Empty when nothing answers at this path. */
  findMethods(path: string): readonly string[] {
    const found = [...this.routes.values()].find(({ pattern }) => pattern.test(path));
    return found === undefined ? [] : [...found.methods].sort();
  }
}

/** `/dossiers/:code` and `/docs/*` as the router reads them. */
function toPattern(url: string): RegExp {
  const source = url
    .split('/')
    .map((part) => {
      if (part.startsWith(':')) return '[^/]+';
      return part === '*' ? '.*' : part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    })
    .join('/');
  return new RegExp(`^${source}$`);
}
