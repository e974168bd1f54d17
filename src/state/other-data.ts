import { createContext, useContext } from 'react';
import { LIMITS } from '../data/other/limits.ts';
import { EMPTY_QUERY } from '../domain/query.ts';
import { createStore } from './store.ts';
import { MAP, type UrlState } from './url-state.ts';

/** What an address says in the place of another one, where the data are a file of this device. */
export const OWN_FILE = 'file:';

/** What an address says where the map shows the guide with the changes of the editors' desk. */
export const DRAFT = 'draft:';

/** Whether what an address shows as data is on this device only, so that no other can follow. */
export const isOfDevice = (data: string | null) => data === OWN_FILE || data === DRAFT;

/** A file that a person opened, in the memory of this tab only. */
export interface OpenedFile {
  readonly name: string;
  /** Null where it is too large to be read. */
  readonly text: string | null;
  /** In bytes. */
  readonly size: number;
}

const opened = createStore<OpenedFile | null>(null);

/** Reads a file of this device for the map to show; it goes nowhere. */
export async function openOtherFile(file: File): Promise<void> {
  const text = file.size > LIMITS.bytes ? null : await file.text();
  opened.set({ name: file.name, text, size: file.size });
}

/** The file that was opened last. */
export function useOpenedFile(): OpenedFile | null {
  return opened.use((file) => file);
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
  /** Whether a person said what its columns mean. */
  readonly isTable: boolean;
}

export const OtherDataContext = createContext<OtherData | null>(null);

/** What is shown in the place of the guide; null where it is the guide. */
export function useOtherData(): OtherData | null {
  return useContext(OtherDataContext);
}
