/**
 * The address of the folder that the site is served from, ending in a slash. Each page says how
 * far up that is, so that one build works from any path.
 */
export function siteRoot(): URL {
  return new URL(document.documentElement.dataset.root ?? './', location.href);
}
