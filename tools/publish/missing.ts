import { formatProblem } from '../../src/data/problems/problem-texts.ts';
import { readSource } from '../../src/data/source/read-source.ts';
import type { Language } from '../../src/domain/languages.ts';
import { translator } from '../../src/i18n/translate.ts';
import { textsIn } from '../build/page-texts.ts';
import { findChromium } from '../browsers/chromium.ts';
import { dataFiles } from '../data/data-files.ts';
import type { RunHere } from '../forge/run-here.ts';
import { isSiteAddress, siteAddress } from '../pages/site-address.ts';
import { workedOutAddress } from './site-url.ts';

/** What publishing still lacks, in words; each line says how to mend it. */
export interface Missing {
  /** With one of these nothing can be published. */
  readonly stops: readonly string[];
  /** Without these it can, and less well. */
  readonly lacks: readonly string[];
  /** Where the site will stand; null where that is not known. */
  readonly address: string | null;
}

/** Looks at what is needed to publish the data of a folder. */
export function missingFor(folder: string, run: RunHere | null, language: Language): Missing {
  const t = translator(language, textsIn(language));
  const { source, problems } = readSource(dataFiles(folder));
  if (!source) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    return {
      stops: [...errors.map((one) => formatProblem(one, language)), t('publish.data')],
      lacks: [],
      address: null,
    };
  }
  const { site, guide, map } = source;
  const said = workedOutAddress(site, run, process.env.SITE_URL);
  const isAddress = said === null || isSiteAddress(said);
  const address = isAddress ? siteAddress(said ?? '') : null;
  const lacks = [
    ...(address === null ? [t('publish.address')] : []),
    ...(site.repository === null ? [t('publish.repository')] : []),
    ...(site.licence === null ? [t('publish.licence')] : []),
    ...((guide ?? map).contacts?.length ? [] : [t('publish.contacts')]),
    ...(run?.token === null
      ? [t(run.forge === 'gitlab' ? 'publish.token.gitlab' : 'publish.token')]
      : []),
    ...(findChromium() === null ? [t('publish.chromium')] : []),
  ];
  return { stops: isAddress ? [] : [t('publish.badAddress', { said })], lacks, address };
}
