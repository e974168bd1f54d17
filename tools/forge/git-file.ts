import { execa } from 'execa';

/** A file as git has it at a revision, to the byte. Throws where it is not there. */
export async function gitFile(
  repository: string,
  revision: string,
  path: string,
): Promise<Uint8Array> {
  const { stdout } = await execa('git', ['show', `${revision}:${path}`], {
    cwd: repository,
    encoding: 'buffer',
    stripFinalNewline: false,
    maxBuffer: 64_000_000,
  });
  return stdout;
}
