import type { Repository } from '../../src/domain/forge/repository.ts';
import type { SourceSite } from '../../src/data/schemas/source-schemas.ts';
import type { RunHere } from '../forge/run-here.ts';

/**
 * Where the pages of a project stand by themselves: `https://somebody.github.io/map/` (the project that is
 * called `somebody.github.io` at the root), `https://somebody.codeberg.page/map/`,
 * `https://group.gitlab.io/map/`. Null for a forge of one's own: only its keeper knows.
 */
function pagesOf({ url }: Pick<Repository, 'url'>): string | null {
  const { host, pathname } = new URL(url);
  const [owner = '', ...rest] = pathname.split('/').filter(Boolean);
  const name = rest.join('/');
  if (owner === '' || name === '') return null;
  const pages = {
    'github.com': `${owner.toLowerCase()}.github.io`,
    'gitlab.com': `${owner.toLowerCase()}.gitlab.io`,
    'codeberg.org': `${owner.toLowerCase()}.codeberg.page`,
  }[host];
  if (pages === undefined) return null;
  const isRoot = name.toLowerCase() === pages || (host === 'codeberg.org' && name === 'pages');
  return isRoot ? `https://${pages}/` : `https://${pages}/${name}/`;
}

/**
 * Where the site will stand: what the variable SITE_URL says, else `address` of `data/site.json`, else what
 * the forge says, else what follows from the project's address. Null where nothing says it.
 */
export function workedOutAddress(
  site: SourceSite,
  run: RunHere | null,
  said: string | undefined,
): string | null {
  const project = run ?? site.repository;
  const all = [said, site.address, run?.pages, project && pagesOf(project)];
  const found = all.find((one) => one != null && one !== '');
  return found?.replace(/\/?$/, '/') ?? null;
}
