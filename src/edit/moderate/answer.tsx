import { Suspense, use } from 'react';
import type { Change, Patch } from '../../data/edit/patch/patch.ts';
import { mailAddress, type Mail } from '../../domain/lib/mail-address.ts';
import type { Messages } from '../../i18n/messages.ts';
import { translator } from '../../i18n/translate.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { nameIn } from '../../state/edit/say-difference.ts';
import { fetchTexts } from '../../state/say/more-texts.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';

/** What became of a proposal. */
export type Outcome = 'taken' | 'partly' | 'left';

interface Props {
  patch: Patch;
  outcome: Outcome;
  /** The changes of which something was taken. */
  taken: readonly Change[];
}

/** An address for letters in what somebody calls themselves: "An <an@example.org>". */
const ADDRESS = /[^\s<>()@,;]+@[^\s<>()@,;]+\.[a-z]+/i;

/** A letter back, in the language of who proposed. */
export function Answer(props: Props) {
  return (
    <Suspense>
      <Letter {...props} />
    </Suspense>
  );
}

function Letter({ patch, outcome, taken }: Props) {
  const { t, language: own } = useI18n();
  const language = patch.language ?? own;
  const texts = use(fetchTexts(['fields', 'edit'], language)) as Messages;
  const say = translator(language, texts);
  const names = (list: readonly Change[]) =>
    list
      .map(
        ({ kind, after, before, id }) => `- ${nameIn(kind, after ?? before ?? { id }, language)}`,
      )
      .join('\n');
  const letter: Mail = {
    subject: say('answer.subject', { made: patch.made }),
    body: [
      say('letter.greeting'),
      say('answer.thanks', { made: patch.made }),
      names(patch.changes),
      say(`answer.${outcome}`),
      outcome === 'partly' ? names(taken) : '',
      say('letter.end'),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  };
  const [to] = ADDRESS.exec(patch.by) ?? [];
  return (
    <details className="proposed-answer">
      <summary>{t('answer.title')}</summary>
      <pre lang={language}>{letter.body}</pre>
      <p className="buttons">
        <a className="button" href={mailAddress(to === undefined ? [] : [to], letter)}>
          {t('answer.mail')}
        </a>
        <CopyButton label={t('answer.copy')} text={() => letter.body} />
      </p>
    </details>
  );
}
