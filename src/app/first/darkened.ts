/**
 * Some browsers darken light pages by themselves: letters, but not the ground of a map. There the page
 * takes the dark that was drawn for it. (Found as Chromium's documentation on Auto Dark Theme says: what
 * is light by its own word is not white then.)
 */
export function meetDarkening(): void {
  const probe = document.createElement('i');
  probe.className = 'probe';
  document.documentElement.append(probe);
  if (getComputedStyle(probe).backgroundColor !== 'rgb(255, 255, 255)') {
    document.documentElement.dataset.darkened = '';
  }
  probe.remove();
}
