import { MAP_NAME } from '#map';
import { Marked } from 'marked';
import { HANDBOOKS, type Handbook } from '../handbook/steps.ts';
import { typeset } from '../../src/domain/text/typeset.ts';

/** Where the style of the handbook stands, beside its pages. */
export const HANDBOOK_STYLE = 'handbook/handbook.css';

const BACK: Readonly<Record<Handbook, string>> = {
  nl: 'Naar de redactietafel',
  fr: 'Vers l’atelier',
};
const OTHER: Readonly<Record<Handbook, string>> = { nl: 'En français', fr: 'In het Nederlands' };
const POLICY =
  "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** The handbook for editors as a page that reads by itself, made from its Markdown. */
export function handbookPage(language: Handbook, markdown: string): string {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? '';
  const body = new Marked({ async: false, gfm: true }).parse(typeset(markdown, language)) as string;
  const other = HANDBOOKS.find((one) => one !== language)!;
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} · ${MAP_NAME}</title>
    <link rel="stylesheet" href="handbook.css">
    <link rel="icon" href="../icon.svg">
  </head>
  <body>
    <nav aria-label="${title}"><ul><li><a href="../${language}/edit/">${BACK[language]}</a></li><li><a href="${other}.html" lang="${other}" hreflang="${other}">${OTHER[language]}</a></li></ul></nav>
    <main>${body}</main>
  </body>
</html>
`;
}
