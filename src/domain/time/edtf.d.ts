declare module 'edtf' {
  /** Milliseconds of the first and last moment; null where unknown, infinite where open. */
  export default function edtf(text: string): { min: number | null; max: number | null };
}
