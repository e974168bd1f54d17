import type { Slide } from '../../domain/meeting/deck.ts';
import { wholeOf } from '../../domain/guide/fiche-details.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { SlideShell } from './slide-shell.tsx';

/** The questions that the practice raises. */
export function ChallengesSlide({ slide }: { slide: Extract<Slide, { kind: 'challenges' }> }) {
  const { t, say } = useI18n();
  const { challenges, part, parts } = slide;
  return (
    <SlideShell
      className="slide-challenges"
      kicker={parts > 1 && t('present.part', { part, parts })}
      title={t('present.challenges')}
    >
      <ul className="slide-questions">
        {challenges.map(wholeOf).map(({ id, title, question }) => (
          <li key={id}>
            <strong>{say(title)}</strong>
            {question && <span>{say(question)}</span>}
          </li>
        ))}
      </ul>
    </SlideShell>
  );
}
