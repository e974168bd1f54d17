/** Letters that begin something of their own in the Markdown of a forge. */
const MEANT = /[\\`*_{}[\]()#+\-.!|~>$:^=]/g;

/**
 * Somebody's words as Markdown that shows just them: on one line, no HTML, no link, picture or heading,
 * nobody called by an `@`, no other merge request by its number, and no order to the forge, which GitLab
 * takes at the start of a line. It has to follow something else on its line.
 */
export function plainMarkdown(text: string): string {
  return (
    text
      .replace(/\p{Cc}+|\s+/gu, ' ')
      .trim()
      .replace(MEANT, '\\$&')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('@', '&#64;')
      // Forges make links of what begins like an address, escaped or not.
      .replace(/(https?|ftp|www|mailto)(?=\\[:.])/gi, '$1&#8203;')
  );
}

/** Somebody's words as plain text in which a forge calls nobody by an `@`, and closes nothing by a `#`. */
export const quiet = (text: string): string =>
  text.replaceAll(/[@#!](?=[\p{L}\p{N}_])/gu, '$&\u200b');
