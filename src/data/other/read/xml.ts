import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** A text that says it is XML but cannot be read as such. */
export class XmlError extends Error {}

const ROOT = /<(?![?!])([\w:.-]+)((?:\s[^<>]*?)?)(\/?)>/;

/** A namespace for each prefix that a text uses without saying whose it is: some programs forget. */
function withPrefixes(text: string): string {
  const used = new Set([...text.matchAll(/<\/?([A-Za-z_][\w.-]*):/g)].map(([, prefix]) => prefix!));
  for (const [, prefix] of text.matchAll(/\s([A-Za-z_][\w.-]*):[\w.-]+\s*=/g)) {
    if (prefix !== 'xmlns' && prefix !== 'xml') used.add(prefix!);
  }
  const missing = [...used].filter(
    (prefix) => prefix !== 'xml' && !new RegExp(`xmlns:${prefix}\\s*=`).test(text),
  );
  const said = missing.map((prefix) => ` xmlns:${prefix}="urn:unknown:${prefix}"`).join('');
  return said === ''
    ? text
    : text.replace(
        ROOT,
        (_, name: string, rest: string, end: string) => `<${name}${rest}${said}${end}>`,
      );
}

/**
 * Reads XML, forgiving what is not fatal. Entities that a document defines itself are not followed.
 * @throws XmlError
 */
export function readXml(text: string): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      // What a parser only warns of is read all the same.
      if (level !== 'warning') throw new XmlError(message.split('\n')[0]);
    },
  });
  try {
    // A document type may define entities without end; none of these formats needs one.
    const plain = text.replace(/<!DOCTYPE[^>[]*(\[[^\]]*\])?[^>]*>/i, '');
    return parser.parseFromString(withPrefixes(plain), 'text/xml');
  } catch (error) {
    if (error instanceof XmlError) throw error;
    throw new XmlError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** The elements below another by their own name, whatever its prefix. */
export const elementsOf = (parent: Document | Element, name: string): readonly Element[] => [
  ...parent.getElementsByTagNameNS('*', name),
];

/** The elements that lie in another directly and whose own name fits. */
export const childrenNamed = ({ childNodes }: Element, name: RegExp): readonly Element[] =>
  [...childNodes].filter(
    (node): node is Element => node.nodeType === 1 && name.test(node.localName ?? ''),
  );

/** The elements that lie in another directly, by their own name. */
export const childrenOf = (parent: Element, name: string): readonly Element[] =>
  childrenNamed(parent, new RegExp(`^${name}$`));
