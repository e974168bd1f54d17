import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { LANGUAGES } from '../../src/domain/languages.ts';
import { released } from './change-log.ts';

const read = (path: string) => readFileSync(path, 'utf8');

test('a new version takes what is unreleased, and leaves room for what comes next', () => {
  const log = '# L\n\n## Unreleased\n\n- a\n\n## 0.1.0 (2026-01-01)\n\n- b\n';
  const next = released(log, '0.2.0', '2026-12-01');
  expect(next).toBe(
    '# L\n\n## Unreleased\n\n## 0.2.0 (2026-12-01)\n\n- a\n\n## 0.1.0 (2026-01-01)\n\n- b\n',
  );
  expect(() => released(next, '0.3.0', '2026-12-02')).toThrow('Unreleased');
});

test('the version stands in the log of changes and in the citation', () => {
  const { version } = manifest;
  expect(read('CHANGELOG.md')).toMatch(
    new RegExp(`^## ${version} \\(\\d{4}-\\d\\d-\\d\\d\\)$`, 'm'),
  );
  expect(read('CITATION.cff')).toContain(`\nversion: ${version}\n`);
});

test('the licence is the text of the EUPL, as package.json and the citation say', () => {
  const text = read('LICENSE');
  expect(text).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
  expect(text).toMatch(/^\s+Appendix$/m);
  expect(manifest.license).toBe('EUPL-1.2');
  expect(read('CITATION.cff')).toContain('license: EUPL-1.2');
});

test('a fault, a wrong fact and a wish can be told in each language, on each forge', () => {
  const wanted = ['fault', 'wish', 'wrong-fact'].flatMap((kind) =>
    LANGUAGES.map((language) => `${kind}.${language}.md`),
  );
  const [hub, lab] = ['.github/ISSUE_TEMPLATE', '.gitlab/issue_templates'] as const;
  for (const folder of [hub, lab]) expect(readdirSync(folder).sort()).toEqual(wanted.sort());
  for (const name of wanted) {
    const [, head, body] = /^---\n([\s\S]*?)---\n\n([\s\S]*)$/.exec(read(`${hub}/${name}`)) ?? [];
    expect(head).toMatch(/^name: '.+'\nabout: '.+'\nlabels: [\w-]+\n$/);
    expect(body).toBe(read(`${lab}/${name}`));
  }
});
