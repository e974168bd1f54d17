/** Parts of names by which lists such as EasyList and Fanboy's refuse files, whatever is in them. */
const REFUSED = /advert|analytic|banner|consent|cookie|notice|popup|share|social|sponsor|track/gi;

/**
 * The name of a built file such that no blocker of advertisements refuses it: a pattern as
 * Rollup has them, `assets/[name]-[hash].js`.
 */
export function fileName(name: string, ending: string): string {
  return `assets/${name.replace(REFUSED, 'part')}-[hash]${ending}`;
}
