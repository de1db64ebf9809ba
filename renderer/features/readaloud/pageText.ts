/** A stretch of text that belongs together, such as a heading or the label of a tile, and where on the page it stands. */
export type Block = {
  readonly text: string;
  /** In order; `at` is where the node's text begins within the block's. Empty for a name that is not on the page to be seen. */
  readonly nodes: readonly { readonly node: Text; readonly at: number }[];
};

/** Not seen, or not words: pictures, decoration, what only screen readers are told, what somebody typed. */
const UNREAD =
  '[aria-hidden="true"], [hidden], .hb-hidden, svg, script, style, input, textarea, select, [data-live-announcer], [data-unread]';

/** What can be read within an element, in the order of the page: only what is on it to be seen. */
export function blocksIn(root: Element): Block[] {
  const blocks: { owner: Element; text: string; nodes: { node: Text; at: number }[] }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, {
    acceptNode: (node) => {
      if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
      if (!(node instanceof Element) || node.matches(UNREAD) || !isShown(node))
        return NodeFilter.FILTER_REJECT;
      return NodeFilter.FILTER_SKIP;
    },
  });
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text) || !node.parentElement) continue;
    const owner = ownerOf(node.parentElement, root);
    const last = blocks.at(-1);
    if (last?.owner === owner) {
      last.nodes.push({ node, at: last.text.length });
      last.text += node.data;
    } else {
      blocks.push({ owner, text: node.data, nodes: [{ node, at: 0 }] });
    }
  }
  const read = blocks.filter(({ text }) => text.trim() !== '');
  const name = root.getAttribute('aria-label');
  return read.length === 0 && name ? [{ text: name, nodes: [] }] : read;
}

/** `display: contents` has no box of its own, so it is its content that counts. */
function isShown(element: Element): boolean {
  return element.checkVisibility() || getComputedStyle(element).display === 'contents';
}

/** The nearest element that starts a line or a box of its own. */
function ownerOf(parent: Element, root: Element): Element {
  let owner = parent;
  while (owner !== root && owner.parentElement && getComputedStyle(owner).display === 'inline')
    owner = owner.parentElement;
  return owner;
}

/** The page's range for a part of a block's text; null when it is not on the page any more. */
export function rangeOf({ nodes }: Block, start: number, end: number): Range | null {
  const range = new Range();
  let isBegun = false;
  for (const { node, at } of nodes) {
    const until = at + node.data.length;
    if (!node.isConnected) return null;
    if (!isBegun && start < until) {
      range.setStart(node, Math.max(0, start - at));
      isBegun = true;
    }
    if (isBegun && end <= until) {
      range.setEnd(node, end - at);
      return range;
    }
  }
  return null;
}
