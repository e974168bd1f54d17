import css from '@eslint/css';
import { promisedCss } from './newer.ts';

/** What makes some browsers nicer and is missed by nobody in the others. */
const ONLY_NICER = [
  'text-wrap', // Lines break where they are full.
  'scrollbar-width', // The bar is as wide as others.
  'animation-timeline', // No shade tells that there is more; the bar does.
  'resize', // A field scrolls.
  'forced-color-adjust', // For Windows' contrast themes, which only browsers with it know.
  'zoom', // The preview of the desk is larger.
];

/**
 * Options for the rule `css/use-baseline`, which knows years and not browsers: what it may let pass
 * of the years after is what the promised browsers have.
 */
export function cssBaseline() {
  const { atRules, properties, selectors } = promisedCss();
  const { properties: options } = css.rules['use-baseline'].meta.schema[0]!;
  /** The rule takes no name that it does not know. */
  const known = (
    option: `allow${'AtRules' | 'Properties' | 'Selectors'}`,
    names: readonly string[],
  ) => {
    const { enum: all } = options[option].items;
    return names.filter((name) => all.includes(name));
  };
  return {
    available: 2022,
    // Without named sheets (Safari 16) each has the size and edges that the person chooses.
    allowAtRules: known('allowAtRules', [...atRules, 'page']),
    allowProperties: known('allowProperties', [...properties, ...ONLY_NICER]),
    allowSelectors: known('allowSelectors', selectors),
    // Chrome 111, Firefox 113 and Safari 16.2; the build writes `light-dark` for the older.
    allowFunctions: ['color-mix', 'light-dark'],
    // Of what is laid out by the size of its container: Chrome 105, Firefox 110, Safari 16.
    allowUnits: ['cqh', 'cqw'],
    // Without scripts, Safari 16 shows buttons that do nothing.
    allowMediaConditions: ['scripting'],
    // Where a heading may not be the last of a sheet: Firefox breaks there.
    allowPropertyValues: { 'break-after': ['avoid'] },
  };
}
