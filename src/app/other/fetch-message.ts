/** What the map asks of the page that fetches for it. */
export interface FetchRequest {
  readonly fetch: string;
  /** So many bytes are read. */
  readonly most: number;
}

/** What that page answers. */
export type FetchAnswer =
  | { readonly isReady: true }
  | { readonly text: string }
  | { readonly tooLarge: number }
  | { readonly failed: string };
