/** The parts of an IPC event that say who sent it; Electron's own type fits. */
export type SenderEvent = {
  readonly sender: { readonly id: number };
  readonly senderFrame: SenderFrame | null;
};
export type SenderFrame = {
  readonly origin: string;
  readonly url: string;
  readonly parent: unknown;
  readonly detached?: boolean;
};

/**
 * True when a call comes from the top frame of a page of ours that is still there.
 * `origin` is Chromium's own: parsing the URL in Node gives the text 'null' for every custom scheme, which
 * would let all of them in.
 */
export function isOwnTopFrame(event: SenderEvent, origin: string): boolean {
  try {
    const frame = event.senderFrame;
    if (!frame || frame.detached === true) return false;
    // No parent means the top frame. An about:blank that our page led to has our origin, but not our address.
    return frame.parent === null && frame.origin === origin && frame.url.startsWith(`${origin}/`);
  } catch {
    // A frame that goes away while it is looked at throws on every property.
    return false;
  }
}
