import { LANGUAGES } from '../../src/domain/languages.ts';
import { SINGLE_PAGES } from '../../src/state/url/url-state.ts';

/** What browsers are told of every answer, besides the policy. */
const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  // The hosts of street maps want to know which site asks, and no more than that.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), payment=(), usb=(), geolocation=(self)',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;
/** The data are for others to use, from any site. */
const OPEN = { 'Access-Control-Allow-Origin': '*' } as const;
const [FOREVER, ASK] = ['public, max-age=31536000, immutable', 'no-cache'] as const;
const [OWN_FRAMES, ANY_FRAME] = ["frame-ancestors 'self'", 'frame-ancestors *'] as const;

/** What is worth compressing besides HTML, as hosts name it. */
const COMPRESSED = [
  'text/css',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/geo+json',
  'application/manifest+json',
  'text/csv',
  'text/plain',
  'image/svg+xml',
  'application/atom+xml',
] as const;

/** The pages that no other site may frame: all but the one that is made for it. */
const UNFRAMED = [
  '',
  ...SINGLE_PAGES.filter((kind) => kind !== 'embed').map((kind) => `${kind}/*`),
  'fiche/*',
  'places/*',
  'organisation/*',
];

/** `_headers` of Netlify and Cloudflare Pages, which join what several rules say of one answer. */
function headersFile(top: string, policy: string): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [top + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
      '\n',
    );
  return [
    rule('*', { ...ALWAYS, 'Content-Security-Policy': policy }),
    rule('assets/*', { 'Cache-Control': FOREVER }),
    rule('pictures/*', { 'Cache-Control': FOREVER }),
    rule('data/*', { ...OPEN, 'Cache-Control': ASK }),
    ...[
      '',
      'fetch.html',
      ...LANGUAGES.flatMap((one) => UNFRAMED.map((path) => `${one}/${path}`)),
    ].map((path) => rule(path, { 'Content-Security-Policy': OWN_FRAMES, 'Cache-Control': ASK })),
    ...LANGUAGES.map((one) => rule(`${one}/embed/*`, { 'Cache-Control': ASK })),
    rule('*.atom', { ...OPEN, 'Content-Type': 'application/atom+xml; charset=utf-8' }),
    rule('sw.js', { 'Cache-Control': ASK }),
  ]
    .join('\n\n')
    .concat('\n');
}

/** `.htaccess` of Apache, for the folder that the site stands in. */
function htaccess(top: string, policy: string): string {
  const always = Object.entries(ALWAYS).map(([name, value]) => `  Header set ${name} "${value}"`);
  return `ErrorDocument 404 ${top}404.html
AddType application/manifest+json .webmanifest
AddType application/geo+json .geojson
AddType application/atom+xml .atom
AddType image/avif .avif
AddType image/webp .webp
<IfModule mod_headers.c>
${always.join('\n')}
  Header set Cache-Control "${ASK}"
  Header set Content-Security-Policy "${policy}; ${OWN_FRAMES}"
  <If "%{REQUEST_URI} =~ m#/(assets|pictures)/#">
    Header set Cache-Control "${FOREVER}"
  </If>
  <If "%{REQUEST_URI} =~ m#/data/#">
    Header set Cache-Control "${ASK}"
    Header set Access-Control-Allow-Origin "*"
  </If>
  <If "%{REQUEST_URI} =~ m#/(${LANGUAGES.join('|')})/embed/#">
    Header set Content-Security-Policy "${policy}; ${ANY_FRAME}"
  </If>
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html ${COMPRESSED.join(' ')}
</IfModule>
`;
}

/** A piece for the \`server\` of nginx. */
function nginx(top: string, policy: string): string {
  const always = Object.entries(ALWAYS).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  const location = (match: string, cache: string, frames: string, more = '') => `location ${match} {
${always.join('\n')}
    add_header Cache-Control "${cache}" always;
    add_header Content-Security-Policy "${policy}; ${frames}" always;${more}
}
`;
  return [
    '# Inside the `server` block; `root` is the folder that holds the site.\n',
    `error_page 404 ${top}404.html;\ngzip on;\ngzip_types ${COMPRESSED.join(' ')};\n`,
    location(`^~ ${top}assets/`, FOREVER, OWN_FRAMES),
    location(`^~ ${top}pictures/`, FOREVER, OWN_FRAMES),
    location(
      `^~ ${top}data/`,
      ASK,
      OWN_FRAMES,
      '\n    add_header Access-Control-Allow-Origin "*" always;',
    ),
    location(`~ ^${top}(${LANGUAGES.join('|')})/embed/`, ASK, ANY_FRAME),
    location(top, ASK, OWN_FRAMES),
  ].join('\n');
}

/**
 * The headers of the site as common static hosts read them, by path below the root.
 * @param top path of the root on its host, with a slash on both ends
 * @param policy see `outerPolicy`
 */
export function hostFiles(top: string, policy: string): ReadonlyMap<string, string> {
  return new Map([
    ['_headers', headersFile(top, policy)],
    ['.htaccess', htaccess(top, policy)],
    ['nginx.conf', nginx(top, policy)],
  ]);
}
