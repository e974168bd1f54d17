import { MAP_ID } from '#map';
import { createHash } from 'node:crypto';
import { generateAtomFeed } from 'feedsmith';
import { renderToStaticMarkup } from 'react-dom/server';
import { hasDetails } from '../../src/domain/guide/fiche-details.ts';
import type { LogEntry } from '../../src/data/schemas/source-schemas.ts';
import { typeset } from '../../src/domain/text/typeset.ts';
import type { Atlas } from '../../src/state/atlas/atlas.ts';
import { pageOfChange } from '../../src/state/atlas/page-of-change.ts';
import type { I18n } from '../../src/state/atlas/i18n-context.ts';
import { pagePath } from '../../src/state/url/write-url.ts';
import { feedScopes, type FeedScope } from './feed-scopes.ts';
import { publicAddress, wayUp } from './site-address.ts';

/** Readers keep what they have seen: so many are enough to miss nothing. */
const MOST = 60;

/**
 * A name that is the same wherever the site stands, for what has no other: a UUID of version 5
 * (RFC 9562, section 5.5), its name space the letters before the colon.
 */
function urn(...parts: readonly string[]): string {
  const bytes = createHash('sha1')
    .update(`${MAP_ID}:${parts.join('|')}`)
    .digest();
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.subarray(0, 16).toString('hex');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

type Change = LogEntry['changes'][number];

/** What is said otherwise now; of a fiche that is new, what it is about. */
function linesOf(
  { what, of, lines }: Change,
  { fiches }: Atlas,
  { language, say }: I18n,
): readonly string[] {
  const fiche = fiches.get(of);
  if (what === 'new' && fiche && hasDetails(fiche)) return [say(fiche.summary)];
  return lines[language];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Noon in Belgium is the same day everywhere that our readers are. */
const momentOf = (date: string) => new Date(`${date}T11:00:00Z`);

interface Props {
  readonly scope: FeedScope;
  readonly log: readonly LogEntry[];
  readonly atlas: Atlas;
  readonly i18n: I18n;
  /** Public address of the site; null where it is not known: then addresses are relative to the feed. */
  readonly address: string | null;
}

/** A feed of what is new, as Atom (RFC 4287). */
function feed({ scope, log, atlas, i18n, address }: Props): string {
  const { language, t } = i18n;
  const at = (path: string) =>
    address === null ? wayUp(scope.path) + path : publicAddress(path, address);
  const news = log
    .flatMap(({ date, note, changes }) => changes.map((change) => ({ date, note, change })))
    .filter(({ change }) => change.kind !== 'column' && scope.isOf(change))
    .slice(0, MOST);
  const entries = news.map(({ date, note, change }) => {
    const page = pageOfChange(change, atlas);
    const lines = [...(note ? [note] : []), ...linesOf(change, atlas, i18n)];
    const name = typeset(change.name[language], language);
    return {
      id: urn(language, date, change.kind, change.of, change.what, ...lines),
      title: { value: `${capital(t(`news.${change.what}`))}: ${name}` },
      updated: momentOf(date),
      links: [{ href: at(page ? pagePath(language, page) : `${language}/news/`) }],
      categories: [{ term: change.kind, label: t(`choice.kind.${change.kind}`) }],
      ...(lines.length > 0
        ? {
            content: {
              type: 'html',
              value: renderToStaticMarkup(
                <ul>
                  {lines.map((line) => (
                    <li key={line}>{typeset(line, language)}</li>
                  ))}
                </ul>,
              ),
            },
          }
        : {}),
    };
  });
  const [latest] = news;
  return generateAtomFeed({
    id: urn(scope.path),
    title: { value: `${t('app.name')}: ${scope.name}` },
    updated: momentOf(latest?.date ?? `${atlas.dataset.guideDate}-01`),
    authors: [{ name: t('app.name') }],
    links: [
      { href: at(scope.path), rel: 'self', type: 'application/atom+xml' },
      { href: at(pagePath(language, scope.page)), rel: 'alternate', type: 'text/html' },
    ],
    entries,
    xml: { lang: language },
  });
}

/** The feeds of a site in a language, by path below its root. */
export function feeds(
  log: readonly LogEntry[],
  atlas: Atlas,
  i18n: I18n,
  address: string | null,
): ReadonlyMap<string, string> {
  return new Map(
    feedScopes(atlas, i18n).map((scope) => [
      scope.path,
      feed({ scope, log, atlas, i18n, address }),
    ]),
  );
}
