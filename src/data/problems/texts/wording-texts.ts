import type { ProblemCode } from '../problems.ts';
import type { Text } from './text.ts';

/** What a reader would stumble over. */
export const WORDING_TEXTS = {
  longSentence: [
    'Deze zin telt {found} woorden ("{hint}"): wie leest, raakt de draad kwijt. Maak er twee van.',
    'Cette phrase compte {found} mots (« {hint} ») : on s’y perd. Faites-en deux.',
    'This sentence has {found} words ("{hint}"): readers lose the thread. Make two of it.',
  ],
  uneven: [
    'De drie talen zijn heel verschillend van lengte ({found} woorden). Kijk na of deze taal evenveel zegt.',
    'Les trois langues sont de longueurs très différentes ({found} mots). Vérifiez que celle-ci en dit autant.',
    'The three languages differ much in length ({found} words). See whether this one says as much.',
  ],
  foreignShort: [
    '"{found}" is de Franse afkorting. In het Nederlands is het {hint}.',
    '« {found} » est l’abréviation néerlandaise. En français, c’est {hint}.',
    '"{found}" is the abbreviation of the other language. Here it is {hint}.',
  ],
  otherwise: [
    'In het Nederlands staat "{found}"; de woordenlijst zegt hier: {hint}. Gebruik een van die woorden, of vul de woordenlijst aan.',
    'Le néerlandais dit « {found} » ; ici, le glossaire donne : {hint}. Prenez l’un de ces mots, ou complétez le glossaire.',
    'The Dutch says "{found}"; here the glossary has: {hint}. Use one of these words, or add to the glossary.',
  ],
  spelling: [
    'Hier staat "{found}", bij de organisaties en plaatsen in deze taal "{hint}". Schrijf de naam overal hetzelfde.',
    'On trouve ici « {found} », et « {hint} » parmi les organisations et les lieux dans cette langue. Écrivez ce nom partout de la même façon.',
    'Found "{found}" here, and "{hint}" among the organisations and places in this language. Spell the name the same everywhere.',
  ],
} as const satisfies Partial<Record<ProblemCode, Text>>;
