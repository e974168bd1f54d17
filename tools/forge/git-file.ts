import { execa } from 'execa';

/** Larger than any file that is handed in, in bytes: of what is longer the rest is left unread. */
const MOST = 8_000_000;

/**
 * A file as git has it at a revision, to the byte; of one that is too large for any of ours, its begin.
 * Throws where it is not there.
 */
export async function gitFile(
  repository: string,
  revision: string,
  path: string,
): Promise<Uint8Array> {
  const { stdout, failed, isMaxBuffer, shortMessage } = await execa(
    'git',
    ['show', `${revision}:${path}`],
    {
      cwd: repository,
      encoding: 'buffer',
      stripFinalNewline: false,
      maxBuffer: MOST,
      reject: false,
    },
  );
  if (failed && !isMaxBuffer) throw new Error(shortMessage);
  return stdout;
}
