/** Directives of a Content-Security-Policy with their sources, in their order. */
type Policy = ReadonlyMap<string, readonly string[]>;

const META = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/;

function parsePolicy(text: string): Policy {
  return new Map(
    text.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
}

/** The Content-Security-Policy that a page gives itself. Throws where it gives none. */
export function policyOf(html: string): string {
  const policy = META.exec(html)?.[1];
  if (policy === undefined) throw new Error('A page has no Content-Security-Policy.');
  return policy;
}

/**
 * The policy that lets every page have what its own allows, for a host to send with all of them.
 * Browsers hold a page to both: to this one, and to its own, which is narrower.
 */
export function outerPolicy(policies: Iterable<string>): string {
  const union = new Map<string, Set<string>>();
  for (const text of policies) {
    for (const [name, sources] of parsePolicy(text)) {
      const all = union.get(name) ?? new Set();
      for (const source of sources) all.add(source);
      union.set(name, all);
    }
  }
  return [...union]
    .map(([name, sources]) => {
      const real = [...sources].filter((source) => source !== "'none'");
      return [name, ...(real.length > 0 ? real : sources)].join(' ');
    })
    .join('; ');
}
