import { detailed } from '../../../domain/guide/fiche-details.ts';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { SlideShell } from '../slide-shell.tsx';
import type { Challenge } from '../../../domain/model.ts';
import { EMPTY_QUERY } from '../../../domain/query/query.ts';
import { useFirstPicture } from '../../pictured/pictures-shown.ts';
import { PictureCredits, Thumbnail } from '../../pictured/thumbnail.tsx';
import { notesOn } from '../notes.ts';
import { idOf, kickerOf, parted, saidPart, type Part } from '../slide-parts.ts';
import type { SlideKind, SlideProps } from '../slide-kind.ts';

interface ChallengesSlide extends Part {
  readonly kind: 'challenges';
  readonly challenges: readonly Challenge[];
}

/** So many questions fit on a slide. */
const MOST_QUESTIONS = 3;

/** The questions that the practice raises. */
function View({ slide }: SlideProps<ChallengesSlide>) {
  const { t, say } = useI18n();
  const pictureOf = useFirstPicture();
  const challenges = slide.challenges.map(detailed);
  return (
    <SlideShell
      className="slide-challenges"
      kicker={kickerOf(slide, t)}
      title={t('present.challenges')}
    >
      <ul className="slide-questions">
        {challenges.map((challenge) => {
          const { id, title, question } = challenge;
          return (
            <li key={id}>
              <strong>{say(title)}</strong>
              {question && <span>{say(question)}</span>}
              <Thumbnail picture={pictureOf(challenge)} sizes="13vw" />
            </li>
          );
        })}
      </ul>
      <PictureCredits of={challenges.map(pictureOf)} />
    </SlideShell>
  );
}

/** The questions that the practice raises: of no selection. */
export const challengesSlides: SlideKind<ChallengesSlide> = {
  kind: 'challenges',
  slidesOf: ({ dataset: { challenges } }) =>
    (challenges.length > 0 ? parted(challenges, MOST_QUESTIONS) : []).map(({ shown, ...part }) => ({
      id: idOf('challenges', part.part),
      kind: 'challenges',
      challenges: shown,
      ...part,
    })),
  isLeft: () => false,
  name: (slide, { t }) => t('present.challenges') + saidPart(slide),
  target: () => ({ query: EMPTY_QUERY, page: { kind: 'guide' } }),
  notes: ({ challenges }, i18n) => notesOn(challenges, i18n),
  View,
};
