const FAMILIES = ['Atkinson Hyperlegible Next Variable', 'Bricolage Grotesque Variable'];
/** The letters of our three languages stand in the part of a font for Latin. */
const LATIN = /U\+0*20-0*7E/i;

async function dataUrl(address: string): Promise<string> {
  const blob = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error(address));
    };
    reader.readAsDataURL(blob);
  });
}

function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  // A style sheet of another host cannot be read; ours stand on this one.
  return sheet.href === null || new URL(sheet.href).origin === location.origin
    ? [...sheet.cssRules]
    : [];
}

/** The style rules of our fonts with the fonts in them, so that a drawing takes them along. */
export async function fontFaces(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) => (rule instanceof CSSFontFaceRule ? [{ rule, sheet }] : [])),
  );
  const wanted = rules.filter(({ rule: { style } }) => {
    const family = style.getPropertyValue('font-family').replace(/["']/g, '');
    return FAMILIES.includes(family) && LATIN.test(style.getPropertyValue('unicode-range'));
  });
  const faces = await Promise.all(
    wanted.map(async ({ rule: { style }, sheet }) => {
      const [, path] = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src')) ?? [];
      if (path === undefined) return '';
      const data = await dataUrl(new URL(path, sheet.href ?? document.baseURI).href);
      const family = style.getPropertyValue('font-family');
      return `@font-face{font-family:${family};font-weight:200 900;src:url(${data}) format('woff2')}`;
    }),
  );
  return faces.join('');
}
