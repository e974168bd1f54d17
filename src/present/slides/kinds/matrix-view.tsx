import { useMemo } from 'react';
import { matrixOf } from '../../../domain/links/matrix.ts';
import { firmest } from '../../../domain/links/fiche-links.ts';
import { titleOrder } from '../../../domain/guide/title-order.ts';
import { useAtlas } from '../../../state/atlas/atlas.ts';
import { Glyph } from '../../../ui/glyph.tsx';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { SlideShell } from '../slide-shell.tsx';

/** Every initiative against every approach, in letters that the back row reads. */
export function MatrixView({ title }: { title: string }) {
  const { dataset, spans } = useAtlas();
  const { t, say, language } = useI18n();
  const titles = useMemo(() => titleOrder(dataset.initiatives, language), [dataset, language]);
  const { rows, columns } = matrixOf(dataset, 'approach', {
    titleRank: ({ id }) => titles.get(id) ?? 0,
    span: ({ id }) => spans.get(id) ?? null,
    placeName: () => '',
    compareNames: new Intl.Collator(language).compare,
  });
  const { approaches } = dataset;
  return (
    <SlideShell className="slide-matrix" title={title}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('results.label')}</span>
            </th>
            {approaches.map((approach) => (
              <th key={approach.id} scope="col">
                {say(approach.shortTitle)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ initiative, cells }) => (
            <tr key={initiative.id}>
              <th scope="row">{say(initiative.shortTitle)}</th>
              {approaches.map((approach) => {
                const ties = cells[columns.indexOf(approach.id)] ?? [];
                const basis = firmest(ties);
                return (
                  <td key={approach.id}>
                    {basis && (
                      <>
                        <Glyph approach={approach} hollow={basis === 'editorial'} />
                        <span className="visually-hidden">{t(`basis.${basis}`)}</span>
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </SlideShell>
  );
}
