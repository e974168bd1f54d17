import { useMemo } from 'react';
import type { Initiative } from '../../../domain/model.ts';
import { yearSteps } from '../../../domain/time/year-steps.ts';
import { useAtlas } from '../../../state/atlas/atlas.ts';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { ChartSlot } from '../../chart/chart-slot.tsx';
import { ChartYears } from '../../chart/chart-years.tsx';
import { slideItems } from '../../slide-items.ts';
import { WholeNames } from '../whole-names.tsx';
import { SlideShell } from '../slide-shell.tsx';
import type { Slide, SlideKind, SlideProps } from '../slide-kind.ts';

interface YearsSlide extends Slide {
  readonly kind: 'years';
}

const MOST_NAMED = 3;

/** What ran in the year that plays, on the map and over the years; all of it where none is shown. */
function View({ year }: SlideProps<YearsSlide>) {
  const atlas = useAtlas();
  const { t, say } = useI18n();
  const { dataset, spans, years } = atlas;
  const steps = useMemo(
    () => yearSteps(dataset.initiatives, spans, years),
    [dataset.initiatives, spans, years],
  );
  const step = year === null ? null : steps.find((one) => one.year === year);
  const items = useMemo(
    () => slideItems(step?.running ?? dataset.initiatives, null, atlas),
    [step, dataset.initiatives, atlas],
  );
  const undated = dataset.initiatives.filter(({ id }) => !spans.get(id));
  const names = (list: readonly Initiative[]) => {
    const named = list.slice(0, MOST_NAMED).map(({ shortTitle }) => say(shortTitle));
    const more = list.length - named.length;
    return [...named, ...(more > 0 ? [t('present.more', { count: more })] : [])].join(', ');
  };
  return (
    <SlideShell
      className={step ? 'slide-years' : 'slide-years slide-range'}
      kicker={t('present.years')}
      title={step ? String(step.year) : `${years.from}–${years.to}`}
      picture={<ChartSlot items={items} label={t('map.label')} />}
    >
      <p className="slide-lead">
        {step
          ? t('present.yearCount', { count: step.running.length })
          : t('count.initiatives', { count: dataset.initiatives.length })}
      </p>
      <div className="slide-changes">
        {step && step.come.length > 0 && (
          <p>{t('present.yearCome', { names: names(step.come) })}</p>
        )}
        {step && step.gone.length > 0 && (
          <p className="slide-gone">{t('present.yearGone', { names: names(step.gone) })}</p>
        )}
        {!step && undated.length > 0 && <p>{t('present.undated', { names: names(undated) })}</p>}
      </div>
      <WholeNames initiatives={step?.running ?? dataset.initiatives} />
      <ChartYears year={step?.year ?? null} />
    </SlideShell>
  );
}

/** The years, which play. */
export const yearsSlides: SlideKind<YearsSlide> = {
  kind: 'years',
  slidesOf: ({ dataset }) =>
    dataset.initiatives.length > 0 ? [{ id: 'years', kind: 'years' }] : [],
  name: (_slide, { t }) => t('present.years'),
  target: () => ({}),
  notes: () => [],
  plays: true,
  View,
};
