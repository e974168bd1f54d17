import { renderToStaticMarkup } from 'react-dom/server';
import { FIRST_LANGUAGE, LANGUAGES, LOCALES, type Language } from '../../src/domain/languages.ts';
import type { Atlas } from '../../src/state/atlas/atlas.ts';
import type { I18n } from '../../src/state/atlas/i18n-context.ts';
import { pageTitle } from '../../src/state/navigation/page-title.ts';
import { workOf } from '../../src/state/atlas/citation-source.ts';
import { pagePath } from '../../src/state/url/write-url.ts';
import { feedPath, hasFeed } from '../../src/state/url/feed-path.ts';
import type { Page } from '../../src/state/url/url-state.ts';
import { jsonLd } from './json-ld.ts';
import { publicAddress, wayUp } from './site-address.ts';
import { isFound, type SitePage } from './page-list.ts';
import { describe } from './describe.ts';

interface Props extends SitePage {
  atlas: Atlas;
  i18n: I18n;
  /** Public address of the site; null where it is not known. */
  address: string | null;
  /** Path of the picture for social media, below the root. */
  picture: string;
}

/** The feeds that a page leads to: its own first, then that of all. */
function feedsOn(page: Page, language: Language, { places, approaches }: Atlas): readonly string[] {
  const hasOwn =
    (page.kind === 'place' && hasFeed(places.get(page.id)!)) ||
    (page.kind === 'fiche' && approaches.has(page.id));
  return [...(hasOwn ? [feedPath(language, page)] : []), feedPath(language)];
}

/** What the head of a page tells search engines, social media and reference managers. */
function PageHead({ language, page, atlas, i18n, address, picture }: Props) {
  const path = pagePath(language, page);
  // What is shown at any address is itself at none.
  const hasAddress = page.kind !== 'missing';
  const title = pageTitle(page, atlas, i18n);
  const description = describe(page, atlas, i18n);
  // Without an address of its own a page can still say where its other languages are, relatively.
  const up = wayUp(path);
  const at = (below: string) => (address === null ? up + below : publicAddress(below, address));
  const work =
    page.kind === 'fiche'
      ? workOf(atlas.fiches.get(page.id)!, atlas.dataset, language, null)
      : null;
  const thing = jsonLd(page, title, atlas, language, address === null ? null : at(path), address);
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {!isFound(page) && <meta name="robots" content="noindex" />}
      {hasAddress && (
        <>
          <link rel="canonical" href={at(path)} />
          {LANGUAGES.map((one) => (
            <link key={one} rel="alternate" hrefLang={one} href={at(pagePath(one, page))} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={at(pagePath(FIRST_LANGUAGE, page))} />
          {feedsOn(page, language, atlas).map((feed) => (
            <link
              key={feed}
              rel="alternate"
              type="application/atom+xml"
              title={
                feed === feedPath(language)
                  ? i18n.t('news.title')
                  : `${i18n.t('news.title')}: ${title}`
              }
              href={at(feed)}
            />
          ))}
        </>
      )}
      <meta property="og:type" content={page.kind === 'fiche' ? 'article' : 'website'} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={LOCALES[language].replace('-', '_')} />
      <meta property="og:site_name" content={i18n.t('app.name')} />
      {hasAddress && (
        <>
          {address !== null && <meta property="og:url" content={at(path)} />}
          <meta property="og:image" content={at(picture)} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={title} />
        </>
      )}
      <meta name="twitter:card" content="summary_large_image" />
      {work && (
        <>
          <meta name="citation_title" content={work.title} />
          {work.authors.map(({ given, family }) => (
            <meta key={family} name="citation_author" content={`${family}, ${given}`} />
          ))}
          <meta
            name="citation_publication_date"
            content={`${work.year}/${String(work.month).padStart(2, '0')}`}
          />
          <meta name="citation_inbook_title" content={work.container} />
          <meta name="citation_publisher" content={work.publisher} />
          <meta name="citation_language" content={FIRST_LANGUAGE} />
          {work.url !== null && <meta name="citation_public_url" content={work.url} />}
          <meta name="citation_abstract" content={description} />
        </>
      )}
      <script
        type="application/ld+json"
        // The sign that could end the script is written as JSON allows.
        dangerouslySetInnerHTML={{ __html: JSON.stringify(thing).replace(/</g, '\\u003c') }}
      />
    </>
  );
}

/** The head as HTML. */
export function pageHead(props: Props): string {
  return renderToStaticMarkup(<PageHead {...props} />);
}
