/** The few parts of the DOM a preload touches; electron/ is compiled without the rest of it. */
type DragLike = {
  preventDefault(): void;
  stopPropagation(): void;
  readonly dataTransfer: { readonly types: readonly string[]; dropEffect: string } | null;
};
declare const window: {
  addEventListener(
    type: 'dragenter' | 'dragover' | 'drop',
    handle: (event: DragLike) => void,
    capture: true,
  ): void;
};

/** Kinds of data that would make Chromium open what is dropped. */
const FROM_OUTSIDE = ['Files', 'text/uri-list'];

/** Refuses files and links dragged onto the window; dragging within a page stays possible. */
export function refuseDraggedFiles(): void {
  const refuse = (event: DragLike): void => {
    const transfer = event.dataTransfer;
    if (!transfer?.types.some((type) => FROM_OUTSIDE.includes(type))) return;
    event.preventDefault();
    event.stopPropagation();
    transfer.dropEffect = 'none';
  };
  window.addEventListener('dragenter', refuse, true);
  window.addEventListener('dragover', refuse, true);
  window.addEventListener('drop', refuse, true);
}
