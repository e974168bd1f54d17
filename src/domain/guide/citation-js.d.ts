declare module '@citation-js/core' {
  export class Cite {
    constructor(entry: string);
    readonly data: readonly Record<string, unknown>[];
    format(kind: 'bibliography', options: { template: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
