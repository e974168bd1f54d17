/**
 * The house: its floors, the lowest first, and the rooms on each. Imports run downwards only: a file may
 * import from its own room, from the rooms named before it on its floor, and from the floors below.
 * What stands on a floor outside its rooms is for all of them, or puts them together. Views beside each
 * other do not know each other. Lint (`eslint.config.js`, `.dependency-cruiser.mjs`) and the picture in
 * `docs/architecture.md` are made from this.
 */
export const ROOMS = {
  domain: [
    'lib',
    'text',
    'pictures',
    'forge',
    'geometry',
    'places',
    'belgium',
    'elsewhere',
    'country',
    'contact',
    'time',
    'links',
    'guide',
    'near',
    'query',
    'labels',
    'schematic',
    'testing',
  ],
  i18n: ['nl', 'fr', 'en'],
  data: [
    'problems',
    'schemas',
    'load',
    'check',
    'source',
    'publish',
    'story',
    'other',
    'edit',
    'testing',
  ],
  state: [
    'device',
    'url',
    'atlas',
    'navigation',
    'say',
    'near',
    'search',
    'results',
    'other',
    'edit',
  ],
  ui: ['other', 'pictures'],
  map: ['camera', 'streets', 'markers', 'labels', 'panels', 'areas', 'pointing', 'point-picker'],
  timeline: ['window', 'playback', 'rows'],
  browse: ['near', 'facets', 'search', 'ask', 'results'],
  fiche: ['contact', 'web', 'matrix', 'page'],
  edit: ['photographs', 'form', 'tables', 'hand-in', 'suggest', 'moderate'],
  present: [
    'chart',
    'pictured',
    'slides',
    'picture',
    'paper',
    'data',
    'story',
    'meeting',
    'presenter',
    'embed',
    'show',
  ],
  app: ['menu', 'edit', 'other', 'notices', 'offline', 'map', 'views', 'privacy', 'pages', 'first'],
};

const SHARED = ['domain', 'i18n', 'data', 'state', 'ui'];
const VIEWS = ['map', 'timeline', 'browse', 'fiche', 'edit', 'present'];

/** By floor those that it may import from. */
export const BELOW = {
  ...Object.fromEntries(SHARED.map((floor, index) => [floor, SHARED.slice(0, index)])),
  ...Object.fromEntries(VIEWS.map((view) => [view, SHARED])),
  app: [...SHARED, ...VIEWS],
};
