import { waitingPage } from '../../domain/forge/repository.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import type { EditorState } from '../../state/edit/editor-state.ts';
import { openProposals, useProposals } from '../../state/edit/proposals.ts';
import { repositoryIn } from '../../state/edit/repository-in.ts';
import { ChooseFiles } from '../../ui/choose-files.tsx';
import { ProposedFile } from './proposed-file.tsx';

/** What others propose, opened to be looked at: beside what is there, part by part, with an answer. */
export function Moderation({ editor }: { editor: EditorState }) {
  const { t } = useI18n();
  const proposals = useProposals();
  const repository = repositoryIn(editor.files);
  return (
    <div className="moderation">
      <h1 tabIndex={-1}>{t('moderate.title')}</h1>
      <p>{t('moderate.lead')}</p>
      <p className="buttons">
        <ChooseFiles
          label={t('moderate.open')}
          className="button-strong"
          multiple
          accept=".json,application/json"
          onFiles={(files) => {
            openProposals(files).catch(reportError);
          }}
        />
        {repository && (
          <a
            className="button"
            href={waitingPage(repository)}
            target="_blank"
            rel="noopener noreferrer external"
          >
            {t('moderate.waiting', { host: new URL(repository.url).host })} ↗
          </a>
        )}
      </p>
      {proposals.map((one) => (
        <ProposedFile key={one.turn} editor={editor} proposal={one} others={proposals} />
      ))}
    </div>
  );
}
