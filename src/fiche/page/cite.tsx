import { apa, bibtex, type Work } from '../../domain/guide/citation.ts';
import type { Fiche } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { forOthers } from '../../state/navigation/give-address.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useLastingAddress } from '../../state/navigation/use-given-address.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { workOf } from '../../state/atlas/citation-source.ts';
import { pagePath } from '../../state/url/write-url.ts';
import { CopyButton } from '../../ui/copy-button.tsx';

/** How to cite a fiche of the guide: the line itself, and for whom wants it otherwise what to copy. */
export function Cite({ fiche }: { fiche: Fiche }) {
  const { dataset } = useAtlas();
  const { language, t } = useI18n();
  const { state } = useUrlState();
  const given = useLastingAddress(pagePath(state.language, { kind: 'fiche', id: fiche.id }));
  // Nobody finds what is cited on this computer.
  const work = workOf(fiche, dataset, language, forOthers(given));
  if (!work) return null;
  return (
    <div className="cite">
      <Apa work={work} />
      <details>
        <summary>{t('cite.more')}</summary>
        <CopyButton
          label={t('cite.copy', { style: 'APA' })}
          text={() =>
            apa(work)
              .map(({ text }) => text)
              .join('')
          }
        />
        <pre>{bibtex(work)}</pre>
        <CopyButton label={t('cite.copy', { style: 'BibTeX' })} text={() => bibtex(work)} />
        <p>{t('cite.zotero')}</p>
      </details>
    </div>
  );
}

function Apa({ work }: { work: Work }) {
  return <p>{apa(work).map(({ text, italic }) => (italic ? <em key={text}>{text}</em> : text))}</p>;
}
