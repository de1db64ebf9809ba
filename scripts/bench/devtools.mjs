/** What the protocol says of a page that has not begun, or has just been replaced by the one that is coming. */
const NOT_YET =
  /Cannot find default execution context|context was destroyed|Cannot find context|navigated or closed|Promise was collected/;

/** A few words of the DevTools protocol over Node's own WebSocket: enough to evaluate, click and slow the CPU. */
export async function attach(port, { timeoutMs = 30_000 } = {}) {
  const deadline = Date.now() + timeoutMs;
  let target;
  while (!target) {
    if (Date.now() > deadline) throw new Error('No window answered on the debugging port');
    try {
      const pages = await (await fetch(`http://127.0.0.1:${port}/json`)).json();
      target = pages.find((page) => page.type === 'page' && page.url.startsWith('harbour://'));
    } catch {
      // Not listening yet.
    }
    if (!target) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  let next = 0;
  const waiting = new Map();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    const settle = waiting.get(message.id);
    if (!settle) return;
    waiting.delete(message.id);
    if (message.error) settle.reject(new Error(message.error.message));
    else settle.resolve(message.result);
  };
  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      next += 1;
      waiting.set(next, { resolve, reject });
      socket.send(JSON.stringify({ id: next, method, params }));
      const late = () => reject(new Error(`${method} was not answered within ${timeoutMs / 1000} s`));
      setTimeout(late, timeoutMs).unref();
    });
  return {
    send,
    close: () => socket.close(),
    /** Evaluates an expression (awaits a promise) and returns its JSON value; again while the page is only coming. */
    async evaluate(expression) {
      for (;;) {
        try {
          const { result, exceptionDetails } = await send('Runtime.evaluate', {
            expression,
            awaitPromise: true,
            returnByValue: true,
          });
          if (exceptionDetails)
            throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
          return result.value;
        } catch (error) {
          if (!NOT_YET.test(error.message) || Date.now() > deadline) throw error;
          await new Promise((resolve) => setTimeout(resolve, 2));
        }
      }
    },
    async click(x, y) {
      const at = { x, y, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
    },
  };
}
