const DATA = /^data:image\/(?:jpeg|png|webp);base64,(.*)$/;

/** Whether a text is a picture itself. */
export const isPictureData = (text: string): boolean => text.startsWith('data:image/');

/** The picture that a text holds, in base64; null where it holds none. */
export const readPictureData = (text: string): string | null => DATA.exec(text)?.[1] ?? null;

/** How large a picture is that a text holds, in kilobytes of 1,000. */
export const kilobytesOf = (data: string): number =>
  Math.round(((data.length - data.indexOf(',') - 1) * 3) / 4000);
