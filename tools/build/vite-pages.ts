import { HAS_APPROACHES } from '#map';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { runnerImport, type Plugin, type Rolldown } from 'vite';
import {
  eachLanguage,
  FIRST_LANGUAGE,
  isLanguage,
  LANGUAGES,
  type Language,
} from '../../src/domain/languages.ts';
import { appIcons } from '../pages/app-icons.ts';
import { APPROACH_CSS } from '../pages/approach-css.ts';
import { hostFiles } from '../pages/host-files.ts';
import { pageHtml, rootHtml, type BuiltFiles } from '../pages/html.ts';
import { outerPolicy, policyOf } from '../pages/policy.ts';
import { socialCard } from '../pages/social-card.ts';
import { sealsOf } from '../pages/seals.ts';
import { siteAddress, siteTop, wayUp } from '../pages/site-address.ts';
import { sitemap } from '../pages/sitemap.ts';
import { manifestPath, webManifest } from '../pages/web-manifest.ts';
import type * as WritePages from '../pages/write-pages.tsx';
import { serveMade, type MadeFiles } from './serve-made.ts';
import { siteSource } from '../data/site-dataset.ts';
import { namedPage } from './named-page.ts';
import { shippedText } from './vite-messages.ts';

/** Which sheets are ready-made with the site. */
const PRINTED = 'print/index.json';
const NONE_PRINTED = '[]\n';
const APP = 'src/app/main.tsx';
/** Of what the map asks for once it stands: what comes with it in a chunk comes too. */
const MAP_SOON = 'src/app/map/timeline-part.ts';
/** The module of the view that each kind of page opens; `page` for those that are not named. */
const VIEWS: Readonly<Record<string, string>> = {
  map: 'src/app/views/map-view.tsx',
  embed: 'src/app/views/map-view.tsx',
  present: 'src/app/views/meeting-view.tsx',
  presenter: 'src/app/views/meeting-view.tsx',
  poster: 'src/app/views/paper-view.tsx',
  handout: 'src/app/views/paper-view.tsx',
  sheet: 'src/app/views/paper-view.tsx',
  page: 'src/app/pages/page-shell.tsx',
};

/** The hosts of the street maps: the only ones that a page may ask for pictures. */
function tileOrigins(): string[] {
  return [...new Set(siteSource().basemaps.map(({ url }) => new URL(url).origin))];
}

/** The files of the chunk that holds a module, with those that it and the entry import. */
function filesOf(
  bundle: Rolldown.OutputBundle,
  module: string,
): Pick<BuiltFiles, 'scripts' | 'styles'> {
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reach = (chunk: Rolldown.OutputChunk | undefined, seen: Set<Rolldown.OutputChunk>) => {
    if (!chunk || seen.has(chunk)) return seen;
    seen.add(chunk);
    for (const name of chunk.imports) reach(byName.get(name), seen);
    return seen;
  };
  const entry = reach(
    chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/index.html')),
    new Set(),
  );
  const wanted = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  if (!wanted) throw new Error(`The build has no chunk with ${module}.`);
  // The browser finds the entry itself in the page, but not what that imports.
  const needed = [...reach(wanted, new Set()), ...entry].filter(({ isEntry }) => !isEntry);
  return {
    scripts: needed.map(({ fileName }) => fileName),
    styles: needed
      .filter((chunk) => !entry.has(chunk))
      .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
  };
}

/** The files of the data as the build publishes them, by address below the root. */
function publishedIn(bundle: Rolldown.OutputBundle): ReadonlyMap<string, string> {
  const assets = Object.values(bundle).filter((one) => one.type === 'asset');
  return new Map(
    assets
      .filter(({ fileName }) => fileName.startsWith('data/') && !/\.(jpg|png|webp)$/.test(fileName))
      .map(({ fileName, source }) => [fileName, String(source)]),
  );
}

/**
 * What the map says to those without scripts: where the same can be read.
 * @param isNamed whether the page says its name already
 */
function withoutScripts(language: Language, up: string, isNamed: boolean): string {
  const said = (key: Parameters<typeof shippedText>[1]) => shippedText(language, key);
  const views = HAS_APPROACHES ? (['guide', 'matrix', 'links'] as const) : (['guide'] as const);
  const links = views.map(
    (page) => `<li><a href="${up}${language}/${page}/">${said(`${page}.title`)}</a></li>`,
  );
  const name = isNamed ? '' : `<h1>${said('app.name')}</h1>`;
  return `${name}<p>${said('app.tagline')}</p><ul>${links.join('')}</ul>`;
}

/** What a device asks for to install the app. */
const deviceFiles = (): MadeFiles =>
  new Map<string, string | Uint8Array>([
    ...appIcons(),
    ...LANGUAGES.map((one) => [manifestPath(one), webManifest(one)] as const),
  ]);

/** In dev, styles and the client of Vite stand in the page. */
const withoutPolicy = (html: string) =>
  html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '');

/** Styles are the browser's matter: here their imports mean nothing. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : null),
  load: (id) => (id === '\0no-style' ? '' : null),
};

/**
 * Writes a real file for every address of the app: pages to read as whole HTML, and the map as an
 * address that works on any static host. The dev server answers all of them with the index.
 */
export function pages(): Plugin {
  let out = 'dist';
  let root = '.';
  return {
    name: 'pages',
    configResolved(config) {
      out = config.build.outDir;
      root = config.root;
    },
    configureServer(server) {
      const files: MadeFiles = new Map([[PRINTED, NONE_PRINTED], ...deviceFiles()]);
      serveMade(server, () => files);
      server.middlewares.use((request, _response, next) => {
        const path = request.url?.split('?')[0] ?? '';
        // Feeds are made by a build alone.
        if (isLanguage(path.split('/')[1]) && !path.endsWith('.atom')) request.url = '/index.html';
        next();
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (bare, context) => {
        const html = namedPage(bare);
        if (!context.path.endsWith('/index.html')) {
          return context.server ? withoutPolicy(html) : html;
        }
        const styled = html.replace(
          '</head>',
          `  <link rel="stylesheet" href="./${APPROACH_CSS}" />
    <link rel="apple-touch-icon" href="./icons/180.png" />
    <link rel="manifest" href="./${manifestPath(FIRST_LANGUAGE)}" />\n  </head>`,
        );
        // In dev all pages share one index at the root; inline styles there are Vite's own.
        return context.server
          ? withoutPolicy(styled)
              .replace('data-root="./"', 'data-root="/"')
              .replaceAll('href="./', 'href="/')
          : styled.replace("img-src 'self' data:", `$& ${tileOrigins().join(' ')}`);
      },
    },
    async writeBundle(_options, bundle) {
      const { module } = await runnerImport<typeof WritePages>('./tools/pages/write-pages.tsx', {
        root,
        configFile: false,
        mode: 'production',
        logLevel: 'error',
        plugins: [withoutStyles],
      });
      const address = siteAddress();
      const index = await readFile(`${out}/index.html`, 'utf8');
      const published = publishedIn(bundle);
      const { cards, pages: written, feeds, missing } = await module.writePages(published, address);
      const save = async (path: string, text: string | Uint8Array) => {
        await mkdir(dirname(`${out}/${path}`), { recursive: true });
        await writeFile(`${out}/${path}`, text);
      };
      const fonts = Object.keys(bundle).filter((name) =>
        /\/(atkinson-hyperlegible-next|bricolage-grotesque)-[\w-]{8}\.woff2$/.test(name),
      );
      const views = new Map(
        Object.entries(VIEWS).map(([kind, module]) => [kind, filesOf(bundle, module)]),
      );
      const texts = Object.fromEntries(
        LANGUAGES.flatMap((one) =>
          ['map', 'near', 'page', 'time'].map((room) => `${one}/${room}`),
        ).map((file) => [file, filesOf(bundle, `src/i18n/${file}.ts`).scripts]),
      );
      const mapSoon = filesOf(bundle, MAP_SOON);
      const seals = eachLanguage((one) => sealsOf(published, one));
      const entryStyles = Object.values(bundle).flatMap((one) =>
        one.type === 'chunk' && one.facadeModuleId?.endsWith('/index.html')
          ? [...(one.viteMetadata?.importedCss ?? [])]
          : [],
      );
      const sourceAt = (path: string) => {
        const asset = bundle[path];
        if (asset?.type !== 'asset') throw new Error(`The build has no ${path}.`);
        return asset.source;
      };
      const cssOf = (paths: readonly string[]) =>
        paths.map((path) => String(sourceAt(path)).trim()).join('\n');
      const framed = (page: WritePages.WrittenPage, up: string) => {
        const { language } = page;
        const isMap = page.page.kind === 'map';
        const { scripts, styles } = (views.get(page.page.kind) ?? views.get('page'))!;
        const app = filesOf(bundle, APP).scripts;
        const spoken = [...texts[`${language}/map`]!, ...(isMap ? [] : texts[`${language}/page`]!)];
        const first = new Set([...app, ...scripts, ...spoken]);
        const soon = [
          ...mapSoon.scripts,
          ...['time', 'near', 'page'].flatMap((room) => texts[`${language}/${room}`]!),
        ];
        const files = {
          fonts,
          styles: [...entryStyles, ...styles],
          css: cssOf([...entryStyles, ...styles, APPROACH_CSS]),
          scripts: [...first],
          soon: isMap ? [...new Set(soon)].filter((path) => !first.has(path)) : [],
          soonStyles: isMap ? mapSoon.styles.filter((path) => !styles.includes(path)) : [],
        };
        return pageHtml(index, page, {
          up,
          files,
          address,
          seals: seals[language],
          noscript: withoutScripts(language, up, page.body !== ''),
        });
      };
      const policies = new Set<string>();
      policies.add(policyOf(await readFile(`${out}/fetch.html`, 'utf8')));
      const saveHtml = async (path: string, html: string) => {
        policies.add(policyOf(html));
        await save(path, html);
      };
      for (const page of written) {
        await saveHtml(`${page.path}index.html`, framed(page, wayUp(page.path)));
      }
      // Where nothing else is said, as for an address that is opened offline.
      await saveHtml('index.html', rootHtml(index, address));
      for (const [path, feed] of feeds) await save(path, feed);
      for (const [path, file] of deviceFiles()) await save(path, file);
      // Filled by `npm run posters`, which needs a browser.
      await save(PRINTED, NONE_PRINTED);
      for (const [path, card] of cards)
        await save(path, await socialCard(card, (one) => Buffer.from(sourceAt(one))));
      // A host shows this page at any depth, so its addresses begin at the top.
      await saveHtml('404.html', framed(missing, siteTop(address)));
      for (const [path, text] of hostFiles(siteTop(address), outerPolicy(policies))) {
        await save(path, text);
      }
      if (address === null) {
        this.warn(
          'SITE_URL is not set: no sitemap, links to the pages are relative, and 404.html is for the root.',
        );
      } else {
        await save('sitemap.xml', sitemap(written, address));
        await save('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${address}sitemap.xml\n`);
      }
    },
  };
}
