import type { Initiative } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { sayWholeNames } from '../../state/say/say-whole-names.ts';

/** Those that are for a whole region, by name, on a slide. */
export function WholeNames({ initiatives }: { initiatives: readonly Initiative[] }) {
  const names = sayWholeNames(initiatives, useAtlas(), useI18n());
  return names && <p className="slide-whole">{names}</p>;
}
