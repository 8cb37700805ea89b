/**
 * Does something in a task of its own, so that the browser can answer the reader in between. Where the browser
 * can tell tasks apart (Prioritized Task Scheduling), it comes before other work: whoever uses the page by a
 * program finds it done.
 *
 * @param delay milliseconds to wait first
 */
export function soon(task: () => void, delay = 0): void {
  if ('scheduler' in globalThis) void scheduler.postTask(task, { priority: 'user-blocking', delay });
  else setTimeout(task, delay);
}

/** Does something soon after what is now on its way has been painted. */
export function afterPaint(task: () => void): void {
  requestAnimationFrame(() => soon(task));
}

/** Milliseconds after which a task is to leave the rest to the next one; over 50 it would be felt. */
const enough = 6;

/** Work in short tasks. */
export interface Steps {
  /** Does these steps, in place of what is still to be done of earlier ones. */
  run(...steps: (() => void)[]): void;
  /** Does something when no step is left to be done. */
  afterwards(action: () => void): void;
}

/**
 * Does steps one after the other, each together with the layout it causes, in tasks so short that the browser
 * can answer in between.
 */
export function stepByStep(): Steps {
  let left: (() => void)[] = [];
  const after: (() => void)[] = [];
  let isUnderWay = false;
  const work = (): void => {
    const start = performance.now();
    do {
      left.shift()?.();
      document.body.getBoundingClientRect();
    } while (left.length > 0 && performance.now() - start < enough);
    isUnderWay = left.length > 0;
    if (isUnderWay) soon(work);
    else for (const action of after.splice(0)) action();
  };
  return {
    run(...steps) {
      left = steps;
      if (!isUnderWay) soon(work);
      isUnderWay = true;
    },
    afterwards(action) {
      if (isUnderWay) after.push(action);
      else action();
    },
  };
}
