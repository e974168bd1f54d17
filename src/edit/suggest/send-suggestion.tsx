import { useState } from 'react';
import { writePatch, type Patch } from '../../data/edit/patch/patch.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { sayChange } from '../../state/edit/say-difference.ts';
import { forOthers, giveAddress } from '../../state/navigation/give-address.ts';
import { useRepository } from '../../state/edit/repository-in.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { saveFile } from '../../state/device/save-file.ts';
import { useAskBeforeLeaving } from '../../state/navigation/use-ask-before-leaving.ts';
import { useSite } from '../../state/atlas/site-context.ts';
import { HandIn } from '../hand-in/hand-in.tsx';
import { patchName } from '../hand-in/patch-name.ts';
import { mailFor } from './mail.ts';
import { mailAddress } from '../../domain/lib/mail-address.ts';
import { SaidChanges } from '../said-changes.tsx';
import { useEditorWords } from '../words-context.ts';
import { lettersTo } from '../../domain/guide/letters-to.ts';

interface Props {
  patch: Patch;
  /** What it is about, by name. */
  about: string;
  /** Where that is found, below the root of the site; null for what is new. */
  path: string | null;
}

/** A suggestion as a file and a letter, which the visitor sends; nothing is sent by us. */
export function SendSuggestion({ patch, about, path }: Props) {
  const { t } = useI18n();
  const { words } = useEditorWords();
  const site = useSite();
  const contacts = lettersTo(useAtlas().dataset);
  const name = patchName(t('suggest.file'), patch);
  const repository = useRepository();
  const isSaid = patch.changes.length > 0 || patch.note.trim() !== '';
  const said = patch.changes.map((change) => sayChange(change, words));
  const whole = JSON.stringify(patch);
  const [handedOn, setHandedOn] = useState('');
  // A suggestion is kept nowhere but here, until its file or its letter is made.
  useAskBeforeLeaving(isSaid && whole !== handedOn);
  const page = path === null ? null : forOthers(giveAddress(path, site, 'later'));
  const text = mailFor(said.length > 0 ? said : [{ heading: about, lines: [] }], patch, name, t, {
    hasFile: patch.changes.length > 0,
    page,
  });
  return (
    <section className="editor-hand-on">
      <h2>{t('suggest.send')}</h2>
      <SaidChanges changes={patch.changes} />
      {repository && patch.changes.length > 0 && (
        <HandIn
          repository={repository}
          patch={patch}
          name={name}
          onHandedIn={() => setHandedOn(whole)}
        />
      )}
      {repository && <h3>{t('handIn.orMail')}</h3>}
      <p>{t('suggest.send.how', { contacts: contacts.join(', ') })}</p>
      <p className="buttons">
        <button
          type="button"
          className="button-strong"
          disabled={patch.changes.length === 0}
          onClick={() => {
            saveFile(name, writePatch(patch), 'application/json');
            setHandedOn(whole);
          }}
        >
          1. {t('suggest.save')}
        </button>
        {isSaid ? (
          <a
            className="button"
            href={mailAddress(contacts, text)}
            onClick={() => setHandedOn(whole)}
          >
            2. {t('suggest.mail')}
          </a>
        ) : (
          <button type="button" disabled>
            2. {t('suggest.mail')}
          </button>
        )}
        <CopyButton label={t('suggest.copy')} text={() => `${text.subject}\n\n${text.body}`} />
      </p>
      <p className="muted">{t('suggest.nothingLeaves', { name })}</p>
    </section>
  );
}
