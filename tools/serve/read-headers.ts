/** What a `_headers` file says, for the site at its root. */
interface HostHeaders {
  /** Path of the root on its host, as the file has it. */
  readonly top: string;
  readonly rules: readonly Rule[];
}

/** A rule of a `_headers` file: which addresses it is for, and what it says of them. */
interface Rule {
  readonly path: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a path, then headers set in. The first
 * rule is that of the whole site.
 */
export function readHeaders(text: string): HostHeaders {
  const top = text.slice(0, text.indexOf('*'));
  const rules = text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      return {
        path: new RegExp(`^${path.replace(/[.+?]/g, '\\$&').replace('*', '.*')}$`),
        headers: lines.map((line) => {
          const [name = '', ...value] = line.trim().split(': ');
          return [name, value.join(': ')] as const;
        }),
      };
    });
  return { top, rules };
}

/**
 * What a file says of an address; what several rules say of one header is joined, as those hosts do.
 * @param path below the root of the site, without a slash before it
 */
export function headersFor(path: string, { top, rules }: HostHeaders): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { path: pattern, headers } of rules) {
    if (!pattern.test(top + path)) continue;
    for (const [name, value] of headers) {
      const before = found.get(name);
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}
