/** What stands in the page where a text stood that React still writes to. */
const standIns = new WeakMap<Node, Node>();

const isFont = (node: Node | null | undefined): node is HTMLElement =>
  node instanceof HTMLElement && node.tagName === 'FONT';

/** Notes what was put in the place of a text: in one step, or beside it before it was taken away. */
function note(records: readonly MutationRecord[]): void {
  const taken = new Set<Node>();
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    const text = removedNodes[0];
    if (!(text instanceof Text)) continue;
    const standIn = [...addedNodes, previousSibling, nextSibling].find(
      (node) => isFont(node) && !taken.has(node),
    );
    if (!standIn) continue;
    taken.add(standIn);
    standIns.set(text, standIn);
  }
}

/** The child of `parent` that shows what `node` should; null where there is none. */
function shownIn(parent: Node, node: Node): Node | null {
  if (node.parentNode === parent) return node;
  let shown = standIns.get(node) ?? node;
  while (isFont(shown.parentNode) && shown.parentNode !== parent) shown = shown.parentNode;
  return shown.parentNode === parent ? shown : null;
}

/**
 * From here on, a page that a translator rewrites goes on telling what is so. Translators (Google's
 * and its like) put elements in the place of texts; React goes on writing to the texts that it
 * knows, which nobody sees any more, and fails when it takes them away. What is done to such a text
 * is done to what stands in for it (https://github.com/facebook/react/issues/11538).
 */
export function bearTranslators(): void {
  new MutationObserver(note).observe(document.documentElement, { childList: true, subtree: true });

  const value = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue')!;
  Object.defineProperty(Text.prototype, 'nodeValue', {
    ...value,
    set(this: Text, words: string | null) {
      value.set!.call(this, words);
      const standIn = this.isConnected ? null : standIns.get(this);
      if (standIn) standIn.textContent = words;
    },
  });

  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with their own `this` below
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const shown = child instanceof Text ? shownIn(this, child) : child;
    // What a translator took away before it was watched is gone already.
    if (shown) removeChild.call(this, shown);
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(
    this: Node,
    node: T,
    before: Node | null,
  ) {
    insertBefore.call(this, node, before instanceof Text ? shownIn(this, before) : before);
    return node;
  };
}
