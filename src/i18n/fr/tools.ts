import type { WrittenTexts } from '../messages.ts';

/** What the commands for editors say, and what the published data are called. */
const fr: WrittenTexts<'tools'> = {
  'published.title': '%map% : initiatives',
  'command.sound': 'En ordre',
  'apply.usage': 'Usage : npm run data:apply -- FICHIER [--lang=fr] [--try]',
  'apply.by': 'De',
  'apply.refused': 'Rien n’a été modifié.',
  'apply.tried': 'Cela convient. Rien n’a été modifié (--try).',
  'apply.done': 'Y est déjà',
  'apply.wrote': 'Écrit',
  'apply.nothing': 'Tout y est déjà ; rien à faire.',
  'guide.of.fiche': 'fiche',
  'guide.of.title': 'titre',
  'guide.of.readingMinutes': 'temps de lecture',
  'guide.of.initiatorsAsStated': 'porteurs',
  'guide.of.areaAsStated': 'territoire',
  'guide.of.periodAsStated': 'période',
  'guide.of.reference': 'référence',
  'guide.of.footnote': 'note',
  'guide.of.date': 'date du recueil',
  'guide.what.new': 'nouveau',
  'guide.what.changed': 'modifié',
  'guide.what.gone': 'disparu',
  'guide.line': 'ligne {line}',
  'guide.data': 'dans les données',
  'guide.text': 'dans le texte',
  'guide.nothing': 'Rien à faire : les données disent ce que dit le texte',
  'guide.advice':
    'Corrigez les données à l’atelier. Si c’est une coquille du recueil, notez-la dans tools/guide/as-printed.json.',
  'guide.noFiches':
    'Ce texte ne contient aucune fiche. Il faut le texte brut du recueil néerlandais, chaque fiche avec WERKWIJZEN, INITIATIEVEN ou UITDAGINGEN, un titre et « … minuten ».',
  'published.noLicence': 'La licence de ces données n’est pas encore indiquée.',
  'review.by': 'De {by}, fait le {made}.',
  'review.fits':
    'Cela convient. Fusionnez cette proposition : elle sera appliquée, notée et publiée.',
  'review.stale':
    'Cela ne convient plus : quelqu’un a modifié la même chose entre-temps. Ouvrez le fichier à l’{desk}, choisissez le texte à garder, enregistrez-le et déposez-le à nouveau.',
  'review.who': 'Modifié en dernier par {who}, le {date} : {what}',
  'review.broken':
    'Quelque chose ne va pas. Ouvrez le fichier à l’{desk} : il mène à chaque champ. Enregistrez-le ensuite et déposez-le à nouveau.',
  'review.strange':
    'Ce n’est pas un fichier de modifications. Faites-en un à l’{desk} et déposez celui-là.',
  'review.edition':
    'Mettez les fiches à jour à l’atelier de rédaction et déposez ces modifications. Fermez ensuite cette proposition : le texte même n’a pas sa place sur le site.',
  'review.edition.title': 'Un nouveau texte du recueil',
  'review.preview': 'Le site tel qu’il devient ainsi : {where}.',
  'publish.at': 'Le site se trouvera à',
  'publish.ready': 'Tout est là pour publier.',
  'publish.lacks': 'On peut publier ; avec ce qui précède, ce sera mieux.',
  'publish.data': 'Les données ne sont pas correctes : corrigez-les d’abord (npm run data:check).',
  'publish.badAddress':
    'Ceci n’est pas une adresse web : {said}. Écrivez dans SITE_URL ou dans data/site.json une adresse comme https://example.org/carte/.',
  'publish.address':
    'On ne sait pas où le site se trouvera : les codes QR et les moteurs de recherche en ont besoin. Écrivez-le sous « address » dans data/site.json, ou dans la variable SITE_URL.',
  'publish.repository':
    'L’atelier de rédaction ne sait pas où déposer les modifications : écrivez le projet sous « repository » dans data/site.json.',
  'publish.licence':
    'La licence sous laquelle d’autres peuvent utiliser les données n’est pas encore indiquée : choisissez-en une sous « licence » dans data/site.json.',
  'publish.contacts':
    'Il n’y a personne à qui écrire : mettez des adresses sous « contacts » dans data/guide.json.',
  'publish.token':
    'Ce pipeline ne peut pas écrire : il ne peut ni répondre, ni appliquer, ni publier. Donnez-lui le droit d’écriture dans les réglages du projet.',
  'publish.token.gitlab':
    'Ce pipeline ne peut pas écrire. Créez un jeton d’accès au projet (api, write_repository ; rôle Maintainer) et mettez-le dans la variable SITE_TOKEN, masquée.',
  'publish.chromium':
    'Il n’y a pas encore de Chromium pour imprimer les affiches et les feuilles : on va le chercher, ou le site s’en passe.',
  'release.stopped': 'Rien n’a été construit.',
  'release.noneBefore': 'Il n’y a rien d’antérieur à quoi revenir.',
  'release.kept': 'Ce qui est publié est resté tel quel.',
  'release.done': 'Publié : {what}, dans {to}',
  'release.back': 'Retour à : {what}, dans {to}',
  'review.nothing': 'Rien n’a été déposé.',
  'review.ofBranch':
    'Cette proposition vient d’une branche de ce projet : elle y a déjà été examinée.',
  'review.unsaid': 'La réponse n’a pas pu être écrite sous la proposition : {why}',
  'take.applied': '{name} est appliqué',
  'take.proposed': '{name} attend maintenant comme proposition sur la branche {branch}',
  'take.asked': 'Retiré de changes/ pour être examiné d’abord : {names}',
  'take.refused':
    'La branche {main} n’accepte rien de ce pipeline : {why} Autorisez-le dans les réglages (branches protégées).',
  'new.untold': 'Encore à décrire.',
  'root.noscript': 'La carte a besoin de JavaScript.',
};

export default fr;
