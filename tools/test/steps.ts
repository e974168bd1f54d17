/**
 * What `npm test` runs, one step after the other: scripts of package.json, those of one step beside
 * each other.
 * @param hasChromium without it, all that needs a browser is left out
 */
export function stepsOf(hasChromium: boolean): readonly (readonly string[])[] {
  return [
    ['check'],
    ['audit', 'data:check'],
    ['test:units'],
    ['build'],
    ['pages:check', 'licences:check', 'build:tried', ...(hasChromium ? ['posters'] : [])],
    ...(hasChromium ? [['bench:check'], ['test:browsers']] : []),
    ['test:commands'],
  ];
}
