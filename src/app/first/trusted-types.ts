/** What TypeScript does not know yet of the browsers that have Trusted Types (W3C). */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: Record<'createHTML' | 'createScriptURL', (text: string) => string | null>,
  ) => unknown;
}

/** Plain text, as of Leaflet's scale bar; and with `<svg/>` Leaflet asks whether the browser draws it. */
const HARMLESS = /^([^<&]*|<svg\/>)$/;

/**
 * Where the browser has Trusted Types, text never becomes HTML, whoever asks: no library and no data.
 * Scripts, such as the workers, come from this site only.
 */
export function trustNothingElse(
  trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes,
): void {
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => (HARMLESS.test(text) ? text : null),
    createScriptURL: (address) =>
      new URL(address, location.href).origin === location.origin ? address : null,
  });
}
