import { Link } from 'wouter';
import { NOTE_LENGTH, TITLE_LENGTH, type StoryStep as Step } from '../../data/story/story.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { stateOfView } from '../read-view.ts';
import { viewName } from '../view-name.ts';

interface Props {
  step: Step;
  index: number;
  count: number;
  onChange: (change: Partial<Step>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** One step of a story, to word, move and remove. */
export function StoryStep({
  step: { title, note, view },
  index,
  count,
  onChange,
  onMove,
  onRemove,
}: Props) {
  const atlas = useAtlas();
  const i18n = useI18n();
  const { t, language } = i18n;
  const { state, notices } = stateOfView(view, language, atlas.known);
  const number = { index: index + 1 };
  return (
    <li>
      <span className="story-number" aria-hidden="true">
        {index + 1}
      </span>
      <div className="form">
        <input
          aria-label={`${t('step.title')} ${index + 1}`}
          value={title}
          maxLength={TITLE_LENGTH}
          onChange={({ target }) => {
            // Kept as it is typed; an empty title would not come back from a file.
            onChange({ title: target.value || ' ' });
          }}
        />
        <textarea
          aria-label={`${t('step.note')} ${index + 1}`}
          placeholder={t('step.note.hint')}
          value={note}
          rows={2}
          maxLength={NOTE_LENGTH}
          onChange={({ target }) => onChange({ note: target.value })}
        />
        <p className="muted">
          {viewName(state, atlas, i18n)} ·{' '}
          <Link href={`/${language}/${view}`}>{t('story.view')}</Link>
        </p>
        {notices.length > 0 && (
          <p className="notice">
            {t('story.unknown', { what: notices.map(({ value }) => value).join(', ') })}
          </p>
        )}
      </div>
      <div className="story-moves">
        <button
          type="button"
          aria-label={t('story.up', number)}
          disabled={index === 0}
          onClick={() => onMove(-1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          aria-label={t('story.down', number)}
          disabled={index === count - 1}
          onClick={() => onMove(1)}
        >
          <Icon name="down" />
        </button>
        <button type="button" aria-label={t('story.remove', number)} onClick={onRemove}>
          <Icon name="leave" />
        </button>
      </div>
    </li>
  );
}
