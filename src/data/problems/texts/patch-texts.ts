import type { Text } from './text.ts';

/** Of changes that people hand on. */
export const PATCH_TEXTS = {
  notPatch: [
    'Dit is geen bestand met wijzigingen van deze kaart. Bewaar de wijzigingen opnieuw vanuit de redactietafel.',
    'Ce n’est pas un fichier de modifications de cette carte. Enregistrez-les à nouveau depuis l’atelier.',
    'This is no file of changes to this map. Save the changes again from the editors’ desk.',
  ],
  renamed: [
    'Een id verandert niet: hier staat "{found}". Maak een nieuwe fiche en verwijder de oude.',
    'Un id ne change pas : on trouve « {found} ». Créez une nouvelle fiche et supprimez l’ancienne.',
    'An id does not change: found "{found}". Make a new fiche and remove the old one.',
  ],
  'stale.gone': [
    'Dit werd intussen verwijderd. Laat deze wijziging weg, of voeg het als nieuw toe.',
    'Ceci a été supprimé entre-temps. Abandonnez cette modification, ou ajoutez-le comme nouveau.',
    'This was removed in the meantime. Drop this change, or add it as new.',
  ],
  'stale.taken': [
    'De id "{found}" is intussen in gebruik. Geef het nieuwe een andere id.',
    'L’id « {found} » est entre-temps utilisé. Donnez un autre id au nouveau.',
    'The id "{found}" has been taken in the meantime. Give the new one another id.',
  ],
  'stale.changed': [
    'Dit werd intussen door iemand anders gewijzigd. Open het bestand in de redactietafel, kijk wat er nu staat, en bewaar de wijziging opnieuw.',
    'Ceci a été modifié entre-temps par quelqu’un d’autre. Ouvrez le fichier dans l’atelier, voyez ce qui s’y trouve, et enregistrez à nouveau.',
    'This was changed by somebody else in the meantime. Open the file at the editors’ desk, see what stands there now, and save the change again.',
  ],
} as const satisfies Record<string, Text>;
