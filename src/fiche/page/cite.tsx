import { apa, bibtex, type Work } from '../../domain/citation.ts';
import type { Fiche } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas.ts';
import { forOthers } from '../../state/give-address.ts';
import { useI18n } from '../../state/i18n-context.ts';
import { useLastingAddress } from '../../state/use-given-address.ts';
import { useUrlState } from '../../state/use-url-state.ts';
import { workOf } from '../../state/work.ts';
import { pagePath } from '../../state/write-url.ts';
import { CopyButton } from '../../state/copy-button.tsx';

/** How to cite a fiche of the guide, ready to copy. */
export function Cite({ fiche }: { fiche: Fiche }) {
  const { dataset } = useAtlas();
  const { language, t } = useI18n();
  const { state } = useUrlState();
  const given = useLastingAddress(pagePath(state.language, { kind: 'fiche', id: fiche.id }));
  // Nobody finds what is cited on this computer.
  const work = workOf(fiche, dataset, language, forOthers(given));
  if (!work) return null;
  return (
    <dl className="cite">
      <dt>APA</dt>
      <dd>
        <Apa work={work} />
        <CopyButton
          label={t('cite.copy', { style: 'APA' })}
          text={() =>
            apa(work)
              .map(({ text }) => text)
              .join('')
          }
        />
      </dd>
      <dt>BibTeX</dt>
      <dd>
        <pre>{bibtex(work)}</pre>
        <CopyButton label={t('cite.copy', { style: 'BibTeX' })} text={() => bibtex(work)} />
      </dd>
      <dt>Zotero</dt>
      <dd>{t('cite.zotero')}</dd>
    </dl>
  );
}

function Apa({ work }: { work: Work }) {
  return <p>{apa(work).map(({ text, italic }) => (italic ? <em key={text}>{text}</em> : text))}</p>;
}
