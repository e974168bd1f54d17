import {
  isLiteralElement,
  isPluralElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';

/** The parts of a message with its own words changed, in every branch of it; what is filled in stays. */
export function withOwnWords(
  parts: readonly MessageFormatElement[],
  change: (words: string) => string,
): MessageFormatElement[] {
  return parts.map((part) => {
    if (isLiteralElement(part)) return { ...part, value: change(part.value) };
    if (isTagElement(part)) return { ...part, children: withOwnWords(part.children, change) };
    if (!isPluralElement(part) && !isSelectElement(part)) return part;
    const options = Object.entries(part.options).map(
      ([name, option]) => [name, { ...option, value: withOwnWords(option.value, change) }] as const,
    );
    return { ...part, options: Object.fromEntries(options) };
  });
}
