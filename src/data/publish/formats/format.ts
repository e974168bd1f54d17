import type { Language } from '../../../domain/languages.ts';
import type { DetailedDataset } from '../../../domain/model.ts';

/** A form in which the initiatives are given to others. */
export interface ExportFormat {
  /** As people call it. */
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Whether its texts are in one language, so that there is a file for each. */
  readonly isInOneLanguage: boolean;
  /** Its text, or the value that JSON writes. */
  readonly write: (dataset: DetailedDataset, language: Language) => string | object;
}
