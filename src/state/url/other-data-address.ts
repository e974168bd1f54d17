import { createContext, useContext } from 'react';
import type { ProblemKind } from '../../data/other/problem-kinds.ts';
import type { Language } from '../../domain/languages.ts';
import { EMPTY_QUERY } from '../../domain/query/query.ts';
import { createStore } from '../device/store.ts';
import { MAP, type UrlState } from './url-state.ts';

/** What an address says in the place of another one, where the data are files of this device. */
export const OWN_FILE = 'file:';

/** What an address says where the map shows the guide with the changes of the editors' desk. */
export const DRAFT = 'draft:';

/** Whether what an address shows as data is on this device only, so that no other can follow. */
export const isOfDevice = (data: string | null) => data === OWN_FILE || data === DRAFT;

/** The files that a person opened together, in the memory of this tab only. */
const opened = createStore<readonly File[] | null>(null);

/** Takes files of this device for the map to show; they go nowhere. */
export function openOtherFiles(files: readonly File[]): void {
  // A list of its own each time: the same file, mended, is another.
  opened.set([...files]);
}

/** The files that were opened last. */
export function useOpenedFiles(): readonly File[] | null {
  return opened.use((files) => files);
}

/** The change of state that shows other data: nothing that is asked of one dataset fits another. */
export function withData(data: string | null): Partial<UrlState> {
  return {
    data,
    columns: null,
    page: MAP,
    ficheId: null,
    guideOnly: false,
    query: EMPTY_QUERY,
    near: null,
    reach: null,
    view: null,
  };
}

/** The dataset of somebody else that is shown. */
export interface OtherData {
  /** Of the file, as its address or the device calls it. */
  readonly name: string;
  /** Whether a person may say otherwise what its columns mean. */
  readonly isTable: boolean;
  /** What is wrong with it, by its kind. */
  readonly kinds: readonly ProblemKind[];
  /** How many rows are not shown. */
  readonly left: number;
  /** Gives the rows that are left out, as CSV with the reasons; null where there are no rows. */
  readonly leftOut: ((language: Language) => Promise<string>) | null;
}

export const OtherDataContext = createContext<OtherData | null>(null);

/** What is shown in the place of the guide; null where it is the guide. */
export function useOtherData(): OtherData | null {
  return useContext(OtherDataContext);
}
