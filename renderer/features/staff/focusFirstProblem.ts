/**
 * Brings the person to the first field that needs another look, in the dialog where there is one. Waits a frame, so that
 * the fields have been marked; does nothing when none is.
 */
export function focusFirstProblem(): void {
  requestAnimationFrame(() => {
    const within = document.querySelector('[role="dialog"]') ?? document;
    within.querySelector<HTMLElement>('input[aria-invalid="true"], textarea[aria-invalid="true"]')?.focus();
  });
}
