const UNRELEASED = /^## Unreleased$([\s\S]*?)(?=^## )/m;

/**
 * The log of changes with what is under "Unreleased" as a version, and nothing under it again.
 * Throws where nothing stands there: a version says what users get.
 * @param date as ISO 8601 has it
 */
export function released(log: string, version: string, date: string): string {
  const [, news = ''] = UNRELEASED.exec(log) ?? [];
  if (news.trim() === '') {
    throw new Error('CHANGELOG.md says nothing under "Unreleased": write there what users notice.');
  }
  return log.replace(
    UNRELEASED,
    () => `## Unreleased\n\n## ${version} (${date})\n\n${news.trim()}\n\n`,
  );
}
