import { MAP_ID } from '#map';
/** What a frame of the map is to be, in the page of another site. */
export interface EmbedWish {
  /** Address of the embed view, its filters included. */
  readonly address: string;
  readonly title: string;
  /** In pixels; null for the full width. */
  readonly width: number | null;
  /** In pixels; where the list is shown, what it has until its own height is known. */
  readonly height: number;
  /** Whether it grows with the list, which takes a small script in that page. */
  readonly grows: boolean;
}

/** What the frame tells the page around it: how high it would be. */
export const HEIGHT_MESSAGE = `${MAP_ID}:height`;
/** More than any list takes, in pixels. */
const MOST_HEIGHT = 20_000;

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/**
 * The HTML that puts the map into another page. The frame may run its scripts, read its own data and
 * open the site in a tab; it may ask for nothing else (`allow=""`).
 */
export function embedCode({ address, title, width, height, grows }: EmbedWish): string {
  const { origin } = new URL(address);
  const frame = [
    `<iframe src="${escaped(address)}"`,
    `  title="${escaped(title)}"`,
    `  width="${width ?? '100%'}" height="${height}" style="border:0" loading="lazy" allow=""`,
    '  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"',
    '  referrerpolicy="strict-origin-when-cross-origin"></iframe>',
  ].join('\n');
  if (!grows) return frame;
  // It heeds only the frame beside it, only from the map's own site, and only a sane number.
  return `${frame}
<script>
  (function (frame) {
    addEventListener('message', function (event) {
      if (event.source !== frame.contentWindow || event.origin !== ${JSON.stringify(origin)}) return;
      var data = event.data;
      if (!data || data.type !== '${HEIGHT_MESSAGE}') return;
      if (data.height > 0 && data.height < ${MOST_HEIGHT}) frame.height = Math.ceil(data.height);
    });
  })(document.currentScript.previousElementSibling);
</script>`;
}

/** The rule of a Content-Security-Policy that lets a page show the frame. */
export function frameRule(address: string): string {
  return `frame-src ${new URL(address).origin}`;
}
