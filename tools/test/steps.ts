/**
 * What `npm test` runs, one step after the other: scripts of package.json, those of one step beside
 * each other.
 * @param engines that are here: what needs another is left out (the browser tests look for Firefox
 * themselves)
 */
export function stepsOf(engines: ReadonlySet<string>): readonly (readonly string[])[] {
  const hasChromium = engines.has('Chromium');
  return [
    ['check'],
    ['audit', 'data:check'],
    ['test:units'],
    ['build'],
    ['pages:check', 'licences:check', 'build:tried', ...(hasChromium ? ['posters'] : [])],
    ...(hasChromium ? [['bench:check'], ['test:browsers']] : []),
    ...(engines.has('WebKit') ? [['test:webkit']] : []),
    ['test:commands'],
  ];
}
