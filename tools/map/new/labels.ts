import { slugOf } from '../../../src/data/other/entry.ts';
import type { SourceVocabulary } from '../../../src/data/schemas/source-schemas.ts';
import { eachLanguage, type Localised } from '../../../src/domain/languages.ts';
import { bareName } from '../../../src/domain/places/bare-name.ts';

/** The words of a table for what a row is about: a category of the map, or a theme. */
export class Labels {
  private readonly categories = new Map<string, string>();
  private readonly themes = new Map<string, string>();

  constructor(approaches: readonly { id: string; title: Localised; shortTitle: Localised }[]) {
    for (const { id, title, shortTitle } of approaches) {
      for (const name of [...Object.values(title), ...Object.values(shortTitle)]) {
        this.categories.set(bareName(name), id);
      }
    }
  }

  category = (label: string) => this.categories.get(bareName(label));

  /** The id of a theme, which is new where the map had none of that name. */
  theme(label: string): string {
    const id = slugOf(label);
    this.themes.set(id, label);
    return id;
  }

  get vocabulary(): SourceVocabulary {
    const themes = [...this.themes].map(([id, label]) => ({
      id,
      label: eachLanguage(() => label),
    }));
    return { themes, audiences: [] };
  }
}
