import type { Page } from '@playwright/test';

/** What is wrong with the text of a slide for the back row: too small, too pale, cut off. */
export interface Legibility {
  readonly small: readonly string[];
  readonly cut: readonly string[];
  /** The least contrast of any text with what lies behind it (WCAG 2.2, relative luminance). */
  readonly contrast: number;
  readonly palest: string;
}

/** Measures every text of the slide on the screen. @param share least size, as a part of the height */
export function legibility(page: Page, share: number): Promise<Legibility> {
  return page.evaluate((least) => {
    const slide = document.querySelector('.slide-box .slide')!;
    const frame = slide.getBoundingClientRect();
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = numbers(colour).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (a: string, b: string) => {
      const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
      return (high! + 0.05) / (low! + 0.05);
    };
    const behind = (element: Element): string => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (numbers(backgroundColor)[3] !== 0 && backgroundColor !== 'transparent') {
          return backgroundColor;
        }
      }
      return 'rgb(255, 255, 255)';
    };
    const progress = document.querySelector('.stage-progress')?.getBoundingClientRect();
    const result = { small: [] as string[], cut: [] as string[], contrast: 21, palest: '' };
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement!;
      const text = walker.currentNode.textContent?.trim() ?? '';
      if (text === '' || element.closest('.visually-hidden, title')) continue;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const svg = element.closest('svg');
      // A drawing may be shown at another size than its letters were written for.
      const drawn = svg?.viewBox.baseVal.width ? svg.clientWidth / svg.viewBox.baseVal.width : 1;
      const size = parseFloat(style.fontSize) * drawn;
      if (size < innerHeight * least - 0.1) result.small.push(`${text} (${size.toFixed(1)} px)`);
      const words = element.closest('.slide-words')?.getBoundingClientRect() ?? frame;
      const isOut =
        box.left < frame.left - 1 ||
        box.right > words.right + 1 ||
        box.top < frame.top - 1 ||
        box.bottom > frame.bottom + 1 ||
        // What shows how far one is takes the foot of the slide.
        (progress !== undefined && box.bottom > progress.top && box.left < progress.right);
      if (isOut) result.cut.push(text);
      // Names on the map have a halo of paper; the numbers stand on ink.
      const ground = svg
        ? style.paintOrder.startsWith('stroke')
          ? style.stroke
          : luminance(style.fill) > 0.5
            ? 'rgb(25, 23, 18)'
            : 'rgb(239, 231, 214)'
        : behind(element);
      const contrast = ratio(svg ? style.fill : style.color, ground);
      if (contrast < result.contrast) Object.assign(result, { contrast, palest: text });
    }
    return result;
  }, share);
}
