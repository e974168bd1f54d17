import type { WrittenDeviceMessages } from '../messages.ts';

const fr: WrittenDeviceMessages = {
  'update.ready': 'Il y a une version plus récente de la carte.',
  'update.taken': 'Un autre onglet montre déjà une version plus récente de la carte.',
  'update.take': 'La montrer',
  'update.later': 'Plus tard',
  'app.problems':
    '{count, plural, one {# élément des données a été ignoré} other {# éléments des données ont été ignorés}}',
  'notice.title': 'Une partie de cette adresse n’a pas pu être suivie :',
  'notice.dismiss': 'Compris',
  'notice.value': '« {value} » pour {parameter} est inconnu et n’est pas pris en compte',
  'param.q': 'le texte',
  'param.approach': 'la démarche',
  'param.basis': 'le type de lien',
  'param.place': 'le lieu',
  'param.by': 'le porteur',
  'param.theme': 'le thème',
  'param.years': 'la période',
  'param.reading': 'la lecture de la période',
  'param.longer': 'la durée en années',
  'param.sort': 'l’ordre',
  'param.group': 'le regroupement',
  'param.near': 'la proximité',
  'param.within': 'distance',
  'param.shade': 'nombre par commune',
  'param.view': 'le cadrage de la carte',
  'param.fiche': 'fiche',
  'param.order': 'ordre',
  'trouble.title': 'Tout n’a pas pu être récupéré. Ce qui était déjà là continue de fonctionner.',
  'trouble.what': 'Ce qui ne va pas',
  'trouble.later': 'Cacher',
  'start.slow': 'La carte charge lentement. Encore un peu de patience, ou réessayez.',
  'start.failed':
    'La carte n’a pas pu démarrer : une partie n’est pas arrivée. Ce qui est affiché peut se lire.',
};

export default fr;
