import { isWebAddress } from '../schemas/common-schemas.ts';
import { problem, type Problem } from '../problems/problems.ts';

interface Referring {
  readonly id: string;
  readonly references: readonly { readonly url: string | null }[];
}

/** A fiche without the addresses that are none of the web, such as `javascript:`; each is told. */
export function referringToWeb<T extends Referring>(
  fiche: T,
  file: string,
  tell: (found: Problem) => void,
): T {
  const references = fiche.references.map((reference, index) => {
    const { url } = reference;
    if (url === null || isWebAddress(url)) return reference;
    tell(
      problem('url', file, { feature: fiche.id, field: `references[${index}].url`, found: url }),
    );
    return { ...reference, url: null };
  });
  return { ...fiche, references };
}

/** What has a website likewise. */
export function onWeb<
  T extends { readonly id: string; readonly website?: string | null | undefined },
>(one: T, file: string, tell: (found: Problem) => void): T {
  const { id, website } = one;
  if (website == null || isWebAddress(website)) return one;
  tell(problem('url', file, { feature: id, field: 'website', found: website }));
  return { ...one, website: null };
}
