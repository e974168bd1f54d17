import type { I18n } from '../../state/atlas/i18n-context.ts';
import type { AnySlide } from '../slides/any-slide.ts';

/** What a step is called, in the overview and in the tab of the browser. */
export function slideName(slide: AnySlide, { t, say }: Pick<I18n, 't' | 'say'>): string {
  const part = 'parts' in slide && slide.parts > 1 ? ` (${slide.part}/${slide.parts})` : '';
  switch (slide.kind) {
    case 'approach':
      return say(slide.approach.shortTitle) + part;
    case 'place':
      return say(slide.place.name) + part;
    case 'region':
      return `${say(slide.place.name)}, ${t('tray.title').toLowerCase()}${part}`;
    case 'view':
      return slide.title;
    case 'challenges':
      return t('present.challenges') + part;
    default:
      return t(`present.${slide.kind}`);
  }
}
