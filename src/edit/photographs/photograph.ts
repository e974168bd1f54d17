import { cropAround, focusWithin, isTooSmall, SHAPE } from '../../domain/pictures/picture.ts';

/** A photograph as somebody brought it: upright, and no larger than it can be of use. */
export interface Photograph {
  readonly canvas: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
}

/** A photograph with what matters in it, in percents from its left top. */
export interface Whole {
  readonly photograph: Photograph;
  readonly focus: readonly [number, number];
}

/** What goes along with the data. */
export interface Cropped {
  /** As JPEG, a `data:` address. */
  readonly data: string;
  readonly width: number;
  readonly height: number;
  /** Where what matters lies in it, in percents from the left top. */
  readonly focus: readonly [number, number];
}

/** Why a file is no photograph to show. */
export type Refusal =
  | { readonly why: 'unread' }
  | { readonly why: 'small'; readonly width: number; readonly height: number };

/** The longest side that is kept while the page is open, in pixels: enough to crop anew. */
const LONGEST = 2560;
/** How wide it goes along, in pixels. */
const WIDEST = 1280;
/** How heavy it goes along at most, in letters of base64: some 200 kB. */
const MOST_LETTERS = 270_000;
const QUALITIES = [0.86, 0.78, 0.68, 0.56, 0.42] as const;

function canvasOf(width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('This browser draws nothing.');
  if ('imageSmoothingQuality' in context) context.imageSmoothingQuality = 'high';
  // What is clear in a PNG is paper, as JPEG knows nothing clear.
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  return { canvas, context };
}

const addressOf = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unread')));
    reader.readAsDataURL(file);
  });

/**
 * Reads a photograph, which stays on this device: an image is drawn upright, as its file says which
 * side is up, and of what the file tells besides nothing comes along.
 */
export async function readPhotograph(file: Blob): Promise<Photograph | Refusal> {
  const image = new Image();
  try {
    image.src = await addressOf(file);
    await image.decode();
  } catch {
    // Told by the result: what is no picture for this browser is nothing to report.
    return { why: 'unread' };
  }
  const { naturalWidth: width, naturalHeight: height } = image;
  if (isTooSmall({ width, height })) return { why: 'small', width, height };
  const shrink = Math.min(1, LONGEST / Math.max(width, height));
  const { canvas, context } = canvasOf(width * shrink, height * shrink);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return { canvas, width: canvas.width, height: canvas.height };
}

/** The part of a photograph around what matters in it, as it goes along. @param focus in percents */
export function cropPhotograph(photograph: Photograph, focus: readonly [number, number]): Cropped {
  const crop = cropAround(photograph, SHAPE, focus);
  const width = Math.min(WIDEST, crop.width);
  const { canvas, context } = canvasOf(width, width / SHAPE);
  context.drawImage(
    photograph.canvas,
    crop.left,
    crop.top,
    crop.width,
    crop.height,
    0,
    0,
    canvas.width,
    canvas.height,
  );
  let data = '';
  for (const quality of QUALITIES) {
    data = canvas.toDataURL('image/jpeg', quality);
    if (data.length <= MOST_LETTERS) break;
  }
  return {
    data,
    width: canvas.width,
    height: canvas.height,
    focus: focusWithin(photograph, crop, focus),
  };
}
