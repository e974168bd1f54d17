import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { LOCALES } from '../../domain/languages.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { CommuneSheet } from './commune-sheet.tsx';
import { PaperTools } from './paper-tools.tsx';
import { usePrinting } from './use-printing.ts';

/** The sheet of a commune as it will be printed, on both sides; without a commune, those to choose from. */
export function SheetPage() {
  const { places } = useAtlas();
  const { t, say, language } = useI18n();
  const { state } = useUrlState();
  const { near } = state;
  const place = near?.kind === 'place' ? places.get(near.placeId) : undefined;
  const title = place ? t('sheet.of', { place: say(place.name) }) : t('sheet.title');
  usePrinting('sheet', title, true);
  if (!place) return <Communes title={title} />;
  return (
    <main className="paper-page">
      <PaperTools
        title={title}
        format="A4"
        file={state.guideOnly ? null : `sheet-${place.id}-${language}.pdf`}
        back={
          <StateLink
            className="button"
            change={{ page: { kind: 'place', id: place.id }, near: null }}
          >
            {t('place.about', { place: say(place.name) })}
          </StateLink>
        }
      />
      <CommuneSheet place={place} />
    </main>
  );
}

function Communes({ title }: { title: string }) {
  const { dataset } = useAtlas();
  const { t, say, language } = useI18n();
  const communes = dataset.places
    .filter(({ level }) => level === 'commune')
    .toSorted((a, b) => say(a.name).localeCompare(say(b.name), LOCALES[language]));
  return (
    <main className="paper-page paper-choice">
      <h1>{title}</h1>
      <p>{t('sheet.choose')}</p>
      <ul>
        {communes.map(({ id, name }) => (
          <li key={id}>
            <StateLink change={{ near: { kind: 'place', placeId: id } }}>{say(name)}</StateLink>
          </li>
        ))}
      </ul>
    </main>
  );
}
