import fc from 'fast-check';
import { marked } from 'marked';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { plainMarkdown } from './plain-markdown.ts';

/** What a reader sees of Markdown, and the elements it is made of. */
function shown(markdown: string): { readonly text: string; readonly elements: readonly string[] } {
  const elements: string[] = [];
  const textOf = (node: Tree.ChildNode): string => {
    if (node.nodeName === '#text') return (node as Tree.TextNode).value;
    elements.push(node.nodeName);
    return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  };
  const html = marked.parse(markdown, { async: false, gfm: true });
  const text = parseFragment(html).childNodes.map(textOf).join('');
  return { text: text.trim(), elements };
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '</details><img src=x onerror=alert(1)>',
  '[klik](javascript:alert(1))',
  '![](https://tracker.example/x.png)',
  'https://tracker.example/?x=1 www.example.org',
  '@fdss #12 !13 `code` **vet** ~~weg~~ $`1`$',
  '\n/merge\n/close',
  '# titel\n- lijst\n> citaat',
  '<!-- gemeenschapskaart -->',
  '| a | b |\n|---|---|',
];

test.each(HOSTILE)('%j is shown as it was typed, and does nothing', (text) => {
  const { elements, ...rest } = shown(`- van ${plainMarkdown(text)}`);
  expect(elements).toEqual(['ul', 'li']);
  expect(rest.text.replaceAll('\u200b', '')).toBe(`van ${text.replaceAll(/\s+/g, ' ').trim()}`);
});

test('nor does anything else', () => {
  const bits = fc.constantFrom(
    '<',
    '&',
    '\n',
    '/',
    '@',
    '[',
    ']',
    '(',
    ')',
    '!',
    '`',
    '*',
    ':',
    ' ',
  );
  const text = fc.string({ unit: fc.oneof(bits, fc.string({ maxLength: 3 })), maxLength: 40 });
  fc.assert(
    fc.property(text, (typed) => {
      const said = plainMarkdown(typed);
      expect(said).not.toMatch(/[\n\r<@]/);
      expect(shown(`- van ${said}`).elements).toEqual(['ul', 'li']);
    }),
  );
});
