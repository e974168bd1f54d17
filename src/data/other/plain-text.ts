import { decodeHTML } from 'entities';

/** Elements whose content is never text. */
const SILENT = /<(script|style|head|template|noscript|svg)\b[\s\S]*?(<\/\1\s*>|$)/gi;
/** Elements that stand on lines of their own. */
const BLOCK =
  /<\/?(p|div|h[1-6]|ul|ol|table|tr|section|article|header|footer|blockquote|pre|dl|dt|dd|hr|figure|fieldset)\b[^>]*>/gi;
/** A tag of HTML, and nothing that is merely "smaller than": a letter follows at once. */
const TAG = /<(?:!--[\s\S]*?(?:-->|$)|\/?[a-z][a-z0-9:-]*(?:\s[^<>]*)?\/?>|![a-z][^>]*>)/gi;
/** What tells that a text is HTML. */
const IS_HTML =
  /<\/?(?:p|br|b|i|u|em|strong|a|img|div|span|h[1-6]|ul|ol|li|table|tbody|tr|td|th|script|style|font|center|hr|iframe|small|sub|sup|blockquote|pre|code|html|body|head|meta|section|article|figure|video|audio|svg|input|form|button)\b[^<>]*>/i;
const HAS_ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

const tidy = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

function ofHtml(html: string): string {
  const text = html
    .replace(SILENT, ' ')
    // Between tags the ends of lines of the source say nothing.
    .replace(/\s*\n\s*/g, ' ')
    .replace(/<br\b[^>]*>/gi, '\n')
    .replace(/<li\b[^>]*>/gi, '\n– ')
    .replace(/<\/(td|th)\s*>\s*<(td|th)\b[^>]*>/gi, ' · ')
    .replace(BLOCK, '\n\n')
    .replace(TAG, ' ');
  return decodeHTML(text);
}

/**
 * What a text with HTML or entities says, as text with its paragraphs; scripts are gone, and "3 < 5"
 * stays. Nothing of it is run or made into HTML.
 */
export function plainText(text: string): string {
  if (IS_HTML.test(text)) return tidy(ofHtml(text));
  if (!HAS_ENTITY.test(text)) return text;
  // HTML that was escaped once more, as in KML: read as HTML where it is that.
  const decoded = decodeHTML(text);
  return tidy(IS_HTML.test(decoded) ? ofHtml(decoded) : decoded);
}

/** What a text with the marks of uMap says: headings, bold, links and pictures without their marks. */
export function withoutWikiMarks(text: string): string {
  return text
    .replace(/\{\{\{[^}]*\}\}\}/g, '')
    .replace(/\[\[([^\]|]*)\|([^\]]*)\]\]/g, '$2 ($1)')
    .replace(/\[\[([^\]]*)\]\]/g, '$1')
    .replace(/^#{1,4}\s*(.+)$/gm, '$1')
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .replace(/(^|\s)__([^_\n]+)__/g, '$1$2')
    .replace(/^---+$/gm, '')
    .trim();
}
