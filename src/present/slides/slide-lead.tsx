import type { Picture } from '../../domain/pictures/picture.ts';
import { Thumbnail } from '../pictured/thumbnail.tsx';

interface Props {
  text: string;
  /** Of what the text is about. */
  picture: Picture | null;
}

/** What a slide is about in a sentence, beside what that looks like. */
export function SlideLead({ text, picture }: Props) {
  const lead = <p className="slide-lead">{text}</p>;
  if (!picture) return lead;
  return (
    <div className="slide-about">
      {lead}
      <Thumbnail picture={picture} sizes="13vw" />
    </div>
  );
}
