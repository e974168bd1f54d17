import { AtlasContext } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { MAP } from '../../state/url/url-state.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { describeQuery } from '../describe-query.ts';
import { useSelection } from '../use-selection.ts';
import { Handout } from './handout.tsx';
import { Poster } from './poster.tsx';
import { PaperTools } from './paper-tools.tsx';
import { usePrinting } from './use-printing.ts';

/** A sheet as it will be printed, of the initiatives at hand, and the ways to have it. */
export function PaperPage({ kind }: { kind: 'poster' | 'handout' }) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const { state } = useUrlState();
  const { atlas, of, where, isSettled } = useSelection(state);
  const asked = describeQuery(state.query, atlas, i18n, where);
  const title = t(`show.${kind}`);

  usePrinting(kind, title, isSettled);

  return (
    <AtlasContext value={atlas}>
      <main className="paper-page">
        <PaperTools
          title={title}
          format={kind === 'poster' ? 'A3' : 'A4'}
          // What is ready-made is of the whole guide.
          file={of === null && !state.guideOnly ? `${kind}-${language}.pdf` : null}
          back={
            <StateLink className="button" change={{ page: MAP }}>
              {t('paper.toMap')}
            </StateLink>
          }
        >
          <StateLink
            className="button"
            change={{ page: { kind: kind === 'poster' ? 'handout' : 'poster' } }}
          >
            {t(kind === 'poster' ? 'show.handout' : 'show.poster')}
          </StateLink>
        </PaperTools>
        {atlas.dataset.initiatives.length === 0 ? (
          <p className="notice">{t('paper.none')}</p>
        ) : kind === 'poster' ? (
          <Poster asked={asked} />
        ) : (
          <Handout asked={asked} />
        )}
      </main>
    </AtlasContext>
  );
}
