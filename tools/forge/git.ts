import { MAP_ID, MAP_NAME } from '#map';
import { execa } from 'execa';

/** Who the pipelines' own commits are by, and that a file called `*.json` is that file alone. */
const OWN = {
  GIT_LITERAL_PATHSPECS: '1',
  GIT_COMMITTER_NAME: MAP_NAME,
  GIT_COMMITTER_EMAIL: `noreply@${MAP_ID}.invalid`,
  GIT_AUTHOR_NAME: MAP_NAME,
  GIT_AUTHOR_EMAIL: `noreply@${MAP_ID}.invalid`,
};

/**
 * Where git pushes to on GitLab, whose pipelines may only read by themselves: with the project's own token.
 * In the environment, so that it stands in no command and no message.
 */
function pushesTo(env = process.env): Record<string, string> {
  const { GITLAB_CI, SITE_TOKEN, CI_SERVER_URL, CI_PROJECT_PATH } = env;
  if (!GITLAB_CI || !SITE_TOKEN || !CI_SERVER_URL || !CI_PROJECT_PATH) return {};
  const address = new URL(`${CI_PROJECT_PATH}.git`, CI_SERVER_URL.replace(/\/?$/, '/'));
  if (!address.protocol.startsWith('http')) return {};
  address.username = 'oauth2';
  address.password = SITE_TOKEN;
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'remote.origin.pushurl',
    GIT_CONFIG_VALUE_0: address.href,
  };
}

/** Runs git in a folder; gives what it said, without the last line's end. Throws where it fails. */
export type Git = (...args: readonly string[]) => Promise<string>;

/**
 * Git in the checkout at a folder.
 * @param env more of the environment, such as another index
 */
export const gitIn =
  (folder: string, env: Readonly<Record<string, string>> = {}): Git =>
  async (...args) => {
    const { stdout } = await execa('git', args, {
      cwd: folder,
      env: { ...OWN, ...pushesTo(), ...env },
      // A data file is larger than what is kept by default, and a patch with pictures too.
      maxBuffer: 64_000_000,
    });
    return stdout;
  };

/** Whether a revision is there. */
export async function hasRevision(git: Git, revision: string): Promise<boolean> {
  try {
    await git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
    return true;
  } catch {
    // Git ends so for a revision that it does not know.
    return false;
  }
}

/** The names that git gives apart by zeros. */
export const namesIn = (said: string): readonly string[] => said.split('\0').filter(Boolean);
