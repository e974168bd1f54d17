/** No data of ours has lists and objects deeper within each other. */
const DEEPEST = 32;

/**
 * Signs that are not seen but turn the order of what stands around them (Unicode bidirectional
 * overrides, embeddings and isolates), and control characters but for the tab and the line end.
 */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Names that mean something to JavaScript itself. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** A text without signs that are not seen, ends trimmed. */
export function harmlessText(text: string): string {
  return text.replace(UNSEEN, '').trim();
}

/**
 * A value of JSON with harmless texts only, without names that mean something to the language, and
 * with nothing that lies deeper than any data of ours do.
 */
export function harmless(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return harmlessText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEEPEST) return null;
  if (Array.isArray(value)) return value.map((one) => harmless(one, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !RESERVED.has(key))
      .map(([key, inner]) => [harmlessText(key), harmless(inner, depth + 1)]),
  );
}
