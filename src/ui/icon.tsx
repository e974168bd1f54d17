/** Line drawings in a 20 × 20 box, for buttons whose name is said in words as well. */
const ICONS = {
  back: 'M12.5 4l-6 6l6 6',
  next: 'M7.5 4l6 6l-6 6',
  play: 'M6 4l10 6l-10 6Z',
  pause: 'M6.5 4v12M13.5 4v12',
  steps: 'M3.5 3.5h5v5h-5ZM11.5 3.5h5v5h-5ZM3.5 11.5h5v5h-5ZM11.5 11.5h5v5h-5Z',
  qr: 'M3.5 3.5h5v5h-5ZM11.5 3.5h5v5h-5ZM3.5 11.5h5v5h-5ZM11.5 11.5h2v2h-2ZM15 15h2v2h-2ZM11.5 16.5h1M16.5 11.5v1',
  black: 'M3 4.5h14v9h-14ZM7.5 16.5h5M4.5 12l11-6',
  presenter: 'M3 3.5h9.5v7h-9.5ZM8.5 13v3.5h8.500v-9h-2',
  fullscreen: 'M3.5 7.500v-4h4M12.500 3.500h4v4M16.500 12.500v4h-4M7.500 16.500h-4v-4',
  help: 'M7 7.500a3 3 0 1 1 4.300 2.700c-.9 .5 -1.300 1 -1.300 2.300M10 15.500v.6',
  leave: 'M5 5l10 10M15 5l-10 10',
  up: 'M4 12.500l6-6l6 6',
  down: 'M4 7.500l6 6l6-6',
  poster:
    'M2.500 4.500h15v11h-15ZM5 7h5v6h-5ZM12.500 7.500h2.500M12.500 10h2.500M12.500 12.500h2.500',
  handout: 'M5 2.500h10v15h-10ZM7.500 6h5M7.500 9h5M7.500 12h5',
  story: 'M3 5h3v3h-3ZM3 12h3v3h-3ZM9 6.500h8M9 13.500h8',
  picture: 'M3 4h14v12h-14ZM3 13l4-4l3 3l3-3l4 4',
  embed: 'M7 6l-4 4l4 4M13 6l4 4l-4 4',
  data: 'M4 3.500h8l4 4v9h-12ZM12 3.500v4h4M7 11h6M7 13.500h6',
  plus: 'M10 4v12M4 10h12',
  share: 'M10 3v10M6 6.500l4-3.500l4 3.500M4.500 10v7h11v-7',
  print: 'M6 7v-4h8v4M6 14h-3v-7h14v7h-3M6 11.500h8v5.500h-8Z',
  search: 'M8.500 3a5.500 5.500 0 1 0 0 11a5.500 5.500 0 1 0 0-11ZM12.600 12.600L17 17',
  years: 'M3 16.500h14M4.500 14v-3M8.200 14v-5M11.800 14v-7.500M15.500 14v-11',
  show: 'M3 4h14v9h-14ZM10 13v3M6.500 16.500h7',
} as const;

export type IconName = keyof typeof ICONS;

/** A drawing beside or instead of a button's words; screen readers pass it by. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={ICONS[name]} />
    </svg>
  );
}
