/**
 * Does something in a task of its own, so that the browser can answer the reader in between. Where the browser
 * can tell tasks apart (Prioritized Task Scheduling), it comes before other work: whoever uses the page by a
 * program finds it done.
 */
export function soon(task: () => void): void {
  if ('scheduler' in globalThis) void scheduler.postTask(task, { priority: 'user-blocking' });
  else setTimeout(task);
}

/** Does something soon after what is now on its way has been painted. */
export function afterPaint(task: () => void): void {
  requestAnimationFrame(() => soon(task));
}

/**
 * Does steps one after the other, each in a task of its own together with the layout it causes. What is still to
 * be done of an earlier call to the same function is dropped.
 */
export function stepByStep(): (...steps: (() => void)[]) => void {
  let latest: unknown;
  return (...steps) => {
    const mine = {};
    latest = mine;
    const next = (): void => {
      if (latest !== mine) return;
      steps.shift()?.();
      document.body.getBoundingClientRect();
      if (steps.length > 0) soon(next);
    };
    soon(next);
  };
}
