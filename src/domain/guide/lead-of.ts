import type { Localised } from '../languages.ts';
import type { DetailedFiche } from '../model.ts';

/** What a fiche begins with, where it says so in a sentence: what an approach is, what a challenge asks. */
export function leadOf(fiche: DetailedFiche): Localised | undefined {
  switch (fiche.kind) {
    case 'approach':
      return fiche.definition;
    case 'challenge':
      return fiche.question;
    case 'initiative':
      return undefined;
  }
}
