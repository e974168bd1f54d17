import type { WrittenNearMessages } from '../messages.ts';

const fr: WrittenNearMessages = {
  'near.suggestions': 'Lieux',
  'near.none': 'Aucun lieu trouvé pour « {text} ».',
  'near.known':
    'Sont connus les communes, quartiers et places de Bruxelles, {towns, number} villes et villages belges, et les codes postaux de Bruxelles et des plus grandes villes.',
  'near.postcode':
    'Code postal {code} : {province}. Nous n’en connaissons pas la commune ; tapez le nom de votre commune.',
  'near.loading': 'Chargement des noms de lieux…',
  'near.noGazetteer':
    'La liste des noms de lieux belges n’est pas accessible pour l’instant ; seuls les lieux de la carte peuvent être trouvés.',
  'near.clear': 'Effacer le lieu',
  'near.recent': 'Derniers choix, sur cet appareil uniquement',
  'near.forget': 'Oublier cette liste',
  'near.pointing': 'Cliquez sur la carte, ou glissez-la sous la croix.',
  'near.centre': 'Choisir le centre',
  'near.notInLinks': 'Un lien ne garde pas votre position.',
  'near.slow':
    'Votre appareil cherche encore. En attendant, tapez une commune ou un code postal, ou montrez un endroit sur la carte.',
  'near.denied':
    'Votre appareil ne donne pas votre position. Tapez une commune ou un code postal, ou montrez un endroit sur la carte.',
  'near.unavailable':
    'Votre position est introuvable pour l’instant. Tapez une commune ou un code postal, ou montrez un endroit sur la carte.',
  'near.again': 'Réessayer',
  'near.rough':
    'Votre position n’est connue qu’à {km} km près : trop vague pour mesurer. Choisissez plutôt une commune ou un code postal, ou montrez un endroit sur la carte.',
  'near.youAreHere': 'Vous êtes ici',
  'near.pointed': 'Point indiqué',
  'near.me': 'votre position',
  'near.thePoint': 'le point indiqué',
  'near.in': 'À {place}.',
  'near.probablyIn': 'Probablement à {place} (les limites sont schématiques).',
  'near.which': 'Près d’une limite. Où est-ce ?',
  'near.somewhere': 'Votre position est connue à {km} km près. Où êtes-vous ?',
  'near.confirm': 'C’est bien ça',
  'near.atTown': 'Près de {town}. Les distances sont à vol d’oiseau.',
  'near.fromTown': '{town} est à {distance}. Les distances sont à vol d’oiseau.',
  'near.abroad': 'Ce point est hors de Belgique. La carte ne parle que de la Belgique.',
  'near.page': 'Sur ce lieu',
  'near.unknown': 'Nous ne connaissons pas de lieu « {id} ». Choisissez-en un ci-dessus.',
  'near.liesIn': '{name} se trouve à {place}.',
  'near.townIn': '{name}, province : {province}.',
  'near.nothing':
    'Rien ici pour l’instant. Au plus près de {place} : {name} à {where}, {distance}.',
  'near.nothingFits':
    'Rien ici qui réponde à vos choix. Au plus près de {place} : {name} à {where}, {distance}.',
  'near.nothingLeft': 'Rien ici pour l’instant.',
  'reach.label': 'Jusqu’où',
  'reach.amount': 'Combien',
  'reach.none': 'sans limite',
  'reach.km': 'km',
  'reach.foot': 'minutes à pied',
  'reach.bike': 'minutes à vélo',
  'reach.flies':
    'En ligne droite à {speed} km à l’heure, donc jusqu’à {km} km ; le vrai chemin est plus long.',
  'reach.of.km': 'à moins de {amount, number} km de {place}',
  'reach.of.foot': 'à moins de {amount, number} minutes à pied de {place}',
  'reach.of.bike': 'à moins de {amount, number} minutes à vélo de {place}',
  'reach.empty': 'Rien {reach}.',
  'reach.drop': 'Sans limite de distance : {count}',
  'places.commune': 'Communes',
  'places.section': 'Sections (anciennes communes)',
  'places.neighbourhood': 'Quartiers',
  'places.site': 'Places, gares, parcs',
  'places.town': 'Ailleurs en Belgique',
  'places.region': 'Région',
  'shade.title': 'Nombre par commune',
  'shade.none': 'aucune encore',
  'shade.number': '{value, number}',
  'shade.class': '{from, number} à {to, number}',
  'shade.whole':
    'Compter aussi dans chaque commune ce qui vaut pour toute la Région ({count, number})',
  'shade.note': 'Une initiative dans plusieurs communes compte dans chacune.',
  'shade.table': 'En tableau',
  'shade.commune': 'Commune',
  'shade.count': 'Initiatives',
  'shade.close': 'Retour aux signes',
};

export default fr;
