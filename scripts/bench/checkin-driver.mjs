/**
 * Runs inside the page: presses its way from the door through check-ins by two questions and back to the door, one pupil after
 * the other. A function without imports, because its text is what crosses over; for all visits at once, because each crossing
 * leaves compiled code behind that would be counted as the app's.
 * @param {{ group: string, name: string, onlyLooks?: boolean }[]} visits `onlyLooks`: signs in and out again
 */
export async function visitByPresses(visits) {
  const until = (what, find) =>
    new Promise((resolve, reject) => {
      const end = performance.now() + 20_000;
      const look = () => {
        const found = find();
        if (found) resolve(found);
        else if (performance.now() > end)
          reject(new Error(`${what} did not come; heading: ${document.querySelector('h1')?.textContent}`));
        else setTimeout(look, 4);
      };
      look();
    });
  const nameOf = (button) => (button.getAttribute('aria-label') ?? button.textContent).trim();
  const press = async (wanted) => {
    const found = await until(wanted, () => {
      const buttons = [...document.querySelectorAll('button')];
      return (
        buttons.find((button) => nameOf(button) === wanted) ??
        buttons.find((button) => nameOf(button).startsWith(wanted)) ??
        buttons.find((button) => nameOf(button).endsWith(wanted)) ??
        buttons.find((button) => nameOf(button).includes(wanted))
      );
    });
    found.click();
  };
  const heading = (wanted) =>
    until(wanted, () => document.querySelector('h1')?.textContent.startsWith(wanted));

  for (const { group, name, onlyLooks = false } of visits) {
    await heading('Hello. Which group');
    await press(group);
    await heading('Which one is you');
    await press(name);
    await heading(`Hello, ${name}`);
    if (!onlyLooks) {
      await press('Check in');
      for (const answer of ['Not nice', 'Lots', 'angry', 'big', 'My key adult']) await press(answer);
      await heading('Do you want a tool?');
      await press('Pass');
      await heading(`Hello, ${name}`);
    }
    await press('Finish and sign out');
    await heading('Hello. Which group');
  }
}

/** Runs inside the page: begins to write down long tasks, answers to presses, and frames while something is dragged. */
export function watchSmoothness() {
  const seen = { tasks: [], presses: [], drags: [] };
  window.harbourBench = seen;
  const at = () => document.querySelector('h1')?.textContent ?? '';
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push({ ms: duration, at: at() });
  }).observe({ type: 'longtask' });
  const byInteraction = new Map();
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      if (interactionId)
        byInteraction.set(interactionId, Math.max(duration, byInteraction.get(interactionId) ?? 0));
    }
    seen.presses = [...byInteraction.values()];
  }).observe({ type: 'event', durationThreshold: 16 });
  let since = 0;
  window.addEventListener(
    'pointermove',
    ({ buttons, timeStamp }) => {
      if (buttons === 0 || since > 0) return;
      since = timeStamp;
      requestAnimationFrame(() => {
        // The next task begins once this frame has been drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          seen.drags.push(performance.now() - since);
          since = 0;
        };
        port2.postMessage(null);
      });
    },
    true,
  );
}
