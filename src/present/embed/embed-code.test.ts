import { expect, test } from 'vitest';
import { embedCode, frameRule } from './embed-code.ts';

const WISH = {
  address: 'https://kaart.example/nl/embed/?years=2008-2012&near=21014',
  title: 'Wonen: "huurders" <Brussel>',
  width: null,
  height: 520,
  grows: false,
};

test('the code is one frame that asks for no permission, its texts escaped', () => {
  const code = embedCode(WISH);
  expect(code).toContain('src="https://kaart.example/nl/embed/?years=2008-2012&amp;near=21014"');
  expect(code).toContain('title="Wonen: &quot;huurders&quot; &lt;Brussel&gt;"');
  expect(code).toContain('width="100%" height="520"');
  expect(code).toContain('allow=""');
  expect(code).not.toContain('<script>');
});

test('a frame that grows with its list heeds only the map and only its own frame', () => {
  const code = embedCode({ ...WISH, width: 640, grows: true });
  expect(code).toContain('width="640"');
  expect(code).toContain('event.origin !== "https://kaart.example"');
  expect(code).toContain('event.source !== frame.contentWindow');
});

test('the rule for the page around it names the host alone', () => {
  expect(frameRule(WISH.address)).toBe('frame-src https://kaart.example');
});
