/** What the map asks of the page that fetches for it. */
export interface FetchRequest {
  readonly fetch: string;
  /** So many bytes are read. */
  readonly most: number;
}

/** What comes of it. */
export type FetchAnswer =
  { readonly bytes: ArrayBuffer } | { readonly tooLarge: number } | { readonly failed: string };

/** What that page tells: first that it can be asked, then what came of it. */
export type FetchMessage = { readonly isReady: true } | FetchAnswer;
