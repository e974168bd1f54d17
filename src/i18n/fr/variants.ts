/** What a map says otherwise that is made without a guide: what it tells comes from a source of its own. */
export const noGuide = {
  'data.ask.text':
    'Cette adresse montre sur la carte des données d’un autre site. Votre appareil les demande alors à {host}, qui voit ainsi votre adresse internet. Ces données ne sont pas de cette carte et nous ne les avons pas vérifiées.',
  'data.leave': 'Retour à cette carte',
  'data.shown':
    'Données de {name} : {count, plural, one {# initiative} other {# initiatives}}. Pas de cette carte.',
  'flaw.url': 'Une adresse web commence par https:// ou http://. Laissez vide s’il n’y en a pas.',
  'edit.import.strange':
    'Ces mots ne sont pas des thèmes de cette carte. Choisissez le thème qu’ils désignent ; sinon ils sont gardés tels quels, dans une colonne à part.',
  'help.title': 'Dans chaque langue de la carte.',
  'help.summary': 'Dans nos propres mots, de 40 à 120 mots par langue.',
  'help.period':
    'Quand cela a eu lieu, en EDTF et aussi précisément que connu ; rien si ce n’est pas connu.',
  'help.basis':
    'Note : la source renvoie elle-même. Nommé : le titre ou le texte le nomme. Notre lecture : avec une raison.',
  'help.footnote': 'Comme dans la source. Seulement pour un lien tiré d’une note.',
  'help.reference.title': 'Comme elle se nomme elle-même.',
  'help.url': 'Telle quelle, avec https://. Vide s’il n’y en a pas.',
  'help.comparison.initiative': 'Qui commence.',
  'help.comparison.aim': 'Le but.',
  'help.comparison.power': 'Son rapport au pouvoir.',
  'help.comparison.origin': 'Son origine.',
  'help.waysForward': 'Ce qui aide, chaque point avec l’endroit où c’est dit.',
  'help.website': 'Avec https://. Vide s’il n’y en a pas.',
  'help.date': 'Mois jusqu’où les données sont connues, comme 2026-05.',
  'help.map.date': 'Mois jusqu’où les données sont connues.',
  'help.contacts': 'Adresses électroniques où vont les suggestions des visiteurs.',
  'help.term': 'Comme la carte l’emploie.',
  'basis.footnote': 'Note de la source',
  'only.label': 'Seulement ce que dit la source',
  'only.short': 'la source seule',
  'legend.solid': 'plein : la source le dit',
  'guide.title': 'Tout ce qui est sur la carte',
  'links.lead':
    'Chaque ligne relie deux fiches : pleine là où la source le dit, en tirets là où c’est notre lecture.',
  'place.none': 'La carte ne connaît pas encore d’initiative ici.',
  'place.some':
    '{count, plural, one {# initiative sur la carte} other {# initiatives sur la carte}}',
  'place.noneNear':
    'La carte ne connaît pas encore d’initiative ici. Au plus près : {name} à {where}, {distance}.',
  'place.ambiguous':
    'La source dit seulement « {stated} » : lequel de deux lieux c’est, ce n’est pas précisé. C’est donc placé sur tout le territoire.',
  'glossary.lead': 'Les mots de cette carte, dans chaque langue. La recherche les connaît tous.',
  'fiche.stated': 'Dans la source : « {text} »',
  'fiche.blank': 'Ce n’est pas connu.',
  'fiche.original': 'La source',
  'fiche.noReferences': 'Aucune source n’est citée ici.',
  'evidence.footnote': 'Note {number} de la source',
  'evidence.footnoteOn': 'Note {number} de la source, à la fiche « {fiche} »',
  'hits.also': 'Aussi sur la carte',
  'contact.none': 'On ne sait pas comment les joindre.',
  'contact.askGuide': 'Demandez à celles et ceux qui font cette carte.',
  'present.none': 'Aucune initiative ne s’en inspire encore.',
  'present.all': 'Voir toute la carte',
  'present.other': 'Données de {name}, pas de cette carte.',
  'sheet.ask':
    'S’il n’y a ni téléphone ni adresse, demandez à celles et ceux qui font cette carte :',
  'preset.now.long': 'En cours, à ce que l’on sait',
  'preset.ended.long': 'Terminé, c’est certain',
  'timeline.guideDate': 'connu jusqu’à : {date}',
};

/** What a map says otherwise that lacks a kind of fiche, approaches or challenges. */
export const fewKinds = {
  'matrix.title': 'Matrice : initiatives et démarches',
  'matrix.lead': 'Qu’est-ce qui s’inspire de quoi ? Chaque signe mène à ce sur quoi il repose.',
  'guide.lead':
    'Chaque initiative a sa page, comme les {count, plural, other {organisations et les lieux des # initiatives}}.',
  'ask.group.fiche': 'Fiches',
};

/** What a map says otherwise that is not of Belgium. */
export const elsewhere = {
  'field.nis': 'Code officiel',
  'help.nis': 'Tel que la statistique du pays le donne.',
  'help.commune': 'Code officiel de la commune où il se trouve.',
  'data.streets': 'Une partie se trouve hors du territoire dont cette carte a les contours.',
  'flaw.digits': 'Il faut un code, tel qu’il s’écrit dans ce pays.',
  'flaw.outside': 'Ce point n’est pas sur le territoire de cette carte. Choisissez-le à nouveau.',
  'locator.title': '%country%',
  'locator.country': 'Tout le territoire',
  'near.noGazetteer':
    'La liste des noms de lieux n’est pas accessible pour l’instant ; seuls les lieux de la carte peuvent être trouvés.',
  'near.abroad': 'Ce point est hors du territoire de cette carte.',
  'legend.mixed':
    'Limites selon le fichier de cette carte ; là où il n’en donne pas, une forme schématique.',
  'legend.official': 'Limites selon le fichier de cette carte.',
  'near.townIn': '{name}, {province}.',
  'places.town': 'Ailleurs',
};

/** The same of what can be wrong with data. */
export const noGuideProblems = {
  url: '« {found} » n’est pas une adresse web. Commencez par https:// ou http://, ou écrivez null s’il n’y en a pas.',
};

/** The same of what can be wrong with data. */
export const elsewhereProblems = {
  digits: '« {found} » n’est pas un code tel qu’il s’écrit dans le pays de cette carte.',
  outside:
    'Le point {found} n’est pas sur le territoire de cette carte. Vérifiez la longitude et la latitude.',
  unplaced:
    'La carte ne sait pas où c’est. Donnez une longitude et une latitude, ou un lieu ou un code postal.',
  foreignCode:
    'Un code postal d’ailleurs : la carte n’en connaît pas le lieu. Donnez une longitude et une latitude.',
  bareCode:
    'Lu comme code postal de ce pays, alors que cette colonne en contient aussi d’autres. Si celui-ci en est un, donnez une longitude et une latitude.',
};

/** What these texts call each kind of thing, for maps that call it otherwise. */
export const words = {
  approach: { one: 'démarche', many: 'démarches', gender: 'f' },
  initiative: { one: 'initiative', many: 'initiatives', gender: 'f' },
  challenge: { one: 'enjeu', many: 'enjeux', gender: 'm' },
  commune: { one: 'commune', many: 'communes', gender: 'f' },
} as const;
