import * as z from 'zod/mini';
import { checkParts } from '../../src/data/load/check-parts.ts';
import { read } from '../../src/data/load/fetch-published.ts';
import { loadDataset } from '../../src/data/load/load-dataset.ts';
import { loadDetails } from '../../src/data/load/load-details.ts';
import { startPaths } from '../../src/data/load/paths.ts';
import { sourcePath } from '../../src/data/load/source-path.ts';
import { FILES } from '../../src/data/schemas/items.ts';
import { logEntry, type LogEntry } from '../../src/data/schemas/source-schemas.ts';
import { FIRST_LANGUAGE, LANGUAGES, type Language } from '../../src/domain/languages.ts';
import type { Dataset } from '../../src/domain/model.ts';
import { withDetails } from '../../src/domain/guide/merge-details.ts';
import { translator } from '../../src/i18n/translate.ts';
import { buildAtlas, type Atlas } from '../../src/state/atlas/atlas.ts';
import {
  readBuildFacts,
  VERSION_FILE,
  type BuildFacts,
} from '../../src/state/atlas/build-facts.ts';
import type { I18n } from '../../src/state/atlas/i18n-context.ts';
import { pagePath } from '../../src/state/url/write-url.ts';
import { writeFirstView, writePage } from '../../src/app/first/prerender.tsx';
import { shippedTexts } from '../build/vite-messages.ts';
import { ficheCard, siteCard } from './cards.ts';
import { feeds } from './feeds.tsx';
import { sealsOf } from './seals.ts';
import { pageHead } from './page-head.tsx';
import { isRead, pageList, type SitePage } from './page-list.ts';
import { picturePath } from './picture-path.ts';
import { siteTop } from './site-address.ts';
import type { Card } from './social-card.ts';

/** A page as it is written: what its head says and what stands in its body. */
export interface WrittenPage extends SitePage {
  readonly path: string;
  readonly head: string;
  readonly body: string;
  /** What the build says of itself, on the page that shows it. */
  readonly facts: BuildFacts | null;
}

export interface WrittenSite {
  /** What the pictures for social media show, by path below the root. */
  readonly cards: ReadonlyMap<string, Card>;
  readonly pages: readonly WrittenPage[];
  /** What is new, for feed readers, by path below the root. */
  readonly feeds: ReadonlyMap<string, string>;
  /** For addresses that lead nowhere. */
  readonly missing: WrittenPage;
}

/**
 * The dataset as visitors get it: loaded from the published files as the app does. What is sealed here
 * the app takes without a look, so that it is checked here as what others send would be.
 */
async function published(files: ReadonlyMap<string, string>, language: Language): Promise<Dataset> {
  const site = new URL('https://site.invalid/');
  const fetchFile = (input: URL | RequestInfo) => {
    const body = files.get((input as URL).pathname.slice(1));
    return Promise.resolve(new Response(body ?? null, { status: body === undefined ? 404 : 200 }));
  };
  const [index, places, ground] = startPaths(language).map((path) => read(path, site, fetchFile));
  const checked = await checkParts([await index!, await places!, await ground!], language);
  if (checked.problems.length > 0) throw new Error(JSON.stringify(checked.problems));
  const result = await loadDataset(site, language, fetchFile, new Map(sealsOf(files, language)));
  const details = result.ok && (await loadDetails(site, result.dataset, 'all', fetchFile));
  if (!details || result.problems.length + details.problems.length > 0) {
    throw new Error('The app cannot load the published files.');
  }
  return withDetails(result.dataset, details);
}

/** The log as it is published, checked. */
function logIn(files: ReadonlyMap<string, string>): readonly LogEntry[] {
  const text = files.get(sourcePath(FILES.log));
  if (text === undefined) throw new Error('The build has no log of changes.');
  return z.array(logEntry).parse(JSON.parse(text));
}

/** What the build says of itself, as it is published. */
function factsIn(files: ReadonlyMap<string, string>): BuildFacts {
  const facts = readBuildFacts(files.get(VERSION_FILE) ?? 'null');
  if (!facts) throw new Error(`The build has no ${VERSION_FILE}.`);
  return facts;
}

/** Writes every page of the site, in every language. */
export async function writePages(
  files: ReadonlyMap<string, string>,
  address: string | null,
): Promise<WrittenSite> {
  const facts = factsIn(files);
  const atlases = new Map<Language, Atlas>();
  const texts = new Map(LANGUAGES.map((language) => [language, shippedTexts(language)]));
  for (const language of LANGUAGES) {
    atlases.set(language, buildAtlas(await published(files, language)));
  }
  const i18nOf = (language: Language): I18n => ({
    language,
    t: translator(language, texts.get(language)!),
    say: (text) => text[language],
  });
  const cards = new Map<string, Card>();
  const write = async ({ language, page }: SitePage): Promise<WrittenPage> => {
    const path = pagePath(language, page);
    const atlas = atlases.get(language)!;
    const spoken = { language, withPages: true, texts: texts.get(language)! };
    const i18n = i18nOf(language);
    const picture = picturePath(language, page);
    if (!cards.has(picture)) {
      const fiche = page.kind === 'fiche' ? atlas.fiches.get(page.id) : undefined;
      cards.set(picture, fiche ? ficheCard(fiche, atlas, i18n) : siteCard(atlas, i18n));
    }
    const head = pageHead({ language, page, atlas, i18n, address, picture });
    const isMissing = page.kind === 'missing';
    const top = isMissing ? siteTop(address) : null;
    const where = { address, top, facts };
    const body = isRead(page)
      ? await writePage(isMissing ? `/${language}/404/` : `/${path}`, atlas.dataset, spoken, where)
      : page.kind === 'map'
        ? await writeFirstView(`/${path}`, atlas.dataset, spoken, where)
        : '';
    // Only the page that shows it changes with every build.
    return { language, page, path, head, body, facts: page.kind === 'privacy' ? facts : null };
  };
  const pages: WrittenPage[] = [];
  for (const one of pageList(atlases.get(FIRST_LANGUAGE)!.dataset)) pages.push(await write(one));
  const log = logIn(files);
  const news = LANGUAGES.flatMap((one) => [...feeds(log, atlases.get(one)!, i18nOf(one), address)]);
  return {
    cards,
    pages,
    feeds: new Map(news),
    missing: await write({ language: FIRST_LANGUAGE, page: { kind: 'missing' } }),
  };
}
