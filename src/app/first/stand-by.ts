function take(): void {
  document.querySelector('.stand-by')?.remove();
}

/**
 * Says, in words that stand in the page itself, that its app is slow or did not come, with a way to
 * try again. It needs nothing that might be missing too.
 */
export function standBy(kind: 'slow' | 'failed'): void {
  const template = document.querySelector<HTMLTemplateElement>('template[data-stand-by]');
  if (!template) return;
  take();
  const words = template.content.cloneNode(true) as DocumentFragment;
  words.querySelector(`[data-${kind === 'slow' ? 'failed' : 'slow'}]`)?.remove();
  words.querySelector('button')?.addEventListener('click', () => {
    location.reload();
  });
  document.body.append(words);
}

/** Says that it is slow when it takes longer than some milliseconds, until it is there. */
export function standByUntil(app: Promise<unknown>, patience: number): void {
  const timer = setTimeout(standBy, patience, 'slow');
  const stop = () => {
    clearTimeout(timer);
    take();
  };
  app.then(stop, stop);
}
