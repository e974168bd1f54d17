import { fontFaces } from './font-faces.ts';

const SVG = 'http://www.w3.org/2000/svg';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A drawing of the page as a file that stands by itself, its fonts within. */
export async function svgFile(drawing: SVGSVGElement, { width, height }: Size): Promise<string> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const style = document.createElementNS(SVG, 'style');
  style.textContent = await fontFaces();
  copy.prepend(style);
  return new XMLSerializer().serializeToString(copy);
}

/** The same as a PNG of that size in pixels. Throws where the browser cannot draw it. */
export async function pngFile(drawing: SVGSVGElement, size: Size): Promise<Blob> {
  const text = await svgFile(drawing, size);
  const picture = new Image(size.width, size.height);
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, size);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, size.width, size.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('canvas'));
    }, 'image/png');
  });
}
