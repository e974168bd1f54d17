import type { Language } from '../../src/domain/model.ts';
import type { Compared, Finding } from './compare-guide.ts';

type Told = Readonly<Record<Finding['what'], string>>;
interface Tongue {
  readonly of: Readonly<Record<Compared, string>>;
  readonly what: Told;
  readonly line: (line: number) => string;
  readonly data: string;
  readonly text: string;
  readonly nothing: string;
  readonly advice: string;
  readonly noFiches: string;
}

/** The words of the report, in each language. */
export const TONGUES: Readonly<Record<Language, Tongue>> = {
  nl: {
    of: {
      fiche: 'fiche',
      title: 'titel',
      readingMinutes: 'leestijd',
      initiatorsAsStated: 'initiatiefnemers',
      areaAsStated: 'gebied',
      periodAsStated: 'periode',
      reference: 'bron',
      footnote: 'voetnoot',
      date: 'datum van de bundel',
    },
    what: { new: 'nieuw', changed: 'gewijzigd', gone: 'weg' },
    line: (line) => `regel ${line}`,
    data: 'in de gegevens',
    text: 'in de tekst',
    nothing: 'Niets te doen: de gegevens zeggen wat de tekst zegt',
    advice:
      'Pas de gegevens aan aan de redactietafel. Is het een drukfout van de bundel, noteer ze dan in tools/guide/as-printed.json.',
    noFiches:
      'In deze tekst staat geen enkele fiche. Verwacht: platte tekst van de Nederlandse bundel, elke fiche met WERKWIJZEN, INITIATIEVEN of UITDAGINGEN, een titel en “… minuten”.',
  },
  fr: {
    of: {
      fiche: 'fiche',
      title: 'titre',
      readingMinutes: 'temps de lecture',
      initiatorsAsStated: 'porteurs',
      areaAsStated: 'territoire',
      periodAsStated: 'période',
      reference: 'référence',
      footnote: 'note',
      date: 'date du recueil',
    },
    what: { new: 'nouveau', changed: 'modifié', gone: 'disparu' },
    line: (line) => `ligne ${line}`,
    data: 'dans les données',
    text: 'dans le texte',
    nothing: 'Rien à faire : les données disent ce que dit le texte',
    advice:
      'Corrigez les données à l’atelier. Si c’est une coquille du recueil, notez-la dans tools/guide/as-printed.json.',
    noFiches:
      'Ce texte ne contient aucune fiche. Il faut le texte brut du recueil néerlandais, chaque fiche avec WERKWIJZEN, INITIATIEVEN ou UITDAGINGEN, un titre et « … minuten ».',
  },
  en: {
    of: {
      fiche: 'fiche',
      title: 'title',
      readingMinutes: 'reading time',
      initiatorsAsStated: 'initiators',
      areaAsStated: 'area',
      periodAsStated: 'period',
      reference: 'reference',
      footnote: 'footnote',
      date: 'date of the guide',
    },
    what: { new: 'new', changed: 'changed', gone: 'gone' },
    line: (line) => `line ${line}`,
    data: 'in the data',
    text: 'in the text',
    nothing: 'Nothing to do: the data say what the text says',
    advice:
      'Change the data at the editors’ desk. Where the guide misprints, note it in tools/guide/as-printed.json.',
    noFiches:
      'There is not one fiche in this text. Expected: plain text of the Dutch guide, each fiche with WERKWIJZEN, INITIATIEVEN or UITDAGINGEN, a title and “… minuten”.',
  },
};

/** A finding as an editor reads it: what, of which fiche, where, and what each side says. */
export function sayFinding(
  { what, of, fiche, before, after, line }: Finding,
  language: Language,
): string {
  const tongue = TONGUES[language];
  const where = line === null ? '' : ` (${tongue.line(line)})`;
  const head = [fiche, `${tongue.of[of]} ${tongue.what[what]}${where}`].filter(Boolean).join(' › ');
  return [
    head,
    ...(before === null ? [] : [`  ${tongue.data}: ${before === '' ? '—' : before}`]),
    ...(after === null ? [] : [`  ${tongue.text}: ${after === '' ? '—' : after}`]),
  ].join('\n');
}
