/**
 * The oldest browsers that the site promises to serve: the README names them, the build writes for
 * them, lint holds the source to them, and a browser test takes away all that came later.
 */
export const PROMISE = { chrome: '111', firefox: '121', safari: '16.4' } as const;

/** The same as Vite and its minifiers read it. */
export const BUILD_TARGET: string[] = Object.entries(PROMISE).map(
  ([browser, version]) => `${browser}${version}`,
);

/** Whether a version comes after another, both as numbers with dots between. */
export function isLater(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => text.split('.').map(Number));
  const at = one!.findIndex((part, index) => part !== (other![index] ?? 0));
  return at >= 0 && one![at]! > (other![at] ?? 0);
}
