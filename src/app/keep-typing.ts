/**
 * Who typed into the first view, before the app takes its place, goes on in the app: the words go
 * into the address, and the focus into the field that shows them.
 */
export function keepTyping(container: HTMLElement): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement) || field.type !== 'search') return;
  if (field.value !== '') {
    const search = new URLSearchParams(location.search);
    search.set('q', field.value);
    history.replaceState(null, '', `?${String(search)}`);
  }
  const observer = new MutationObserver(() => {
    const own = container.querySelector<HTMLInputElement>('.text-search input');
    if (!own || field.isConnected) return;
    observer.disconnect();
    own.focus();
  });
  observer.observe(container, { childList: true, subtree: true });
}
