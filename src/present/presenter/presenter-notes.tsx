import { useI18n } from '../../state/atlas/i18n-context.ts';
import { kindOf } from '../slides/slide-kinds.ts';
import type { AnySlide } from '../slides/slide-kinds.ts';

/** What to say beside the step. */
export function PresenterNotes({ slide }: { slide: AnySlide }) {
  const i18n = useI18n();
  const notes = kindOf(slide).notes(slide, i18n);
  return (
    // Notes may be longer than their room: the keyboard scrolls them too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="presenter-notes" aria-label={i18n.t('presenter.notes')} tabIndex={0}>
      <h2>{i18n.t('presenter.notes')}</h2>
      {notes.length === 0 && <p className="muted">{i18n.t('presenter.noNotes')}</p>}
      {notes.map(({ heading, text }) => (
        <div key={`${heading ?? ''} ${text}`}>
          {heading !== null && <h3>{heading}</h3>}
          <p>{text}</p>
        </div>
      ))}
    </section>
  );
}
