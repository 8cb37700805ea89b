import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stepByStep } from './tasks.ts';

let now = 0;

beforeEach(() => {
  now = 0;
  vi.useFakeTimers();
  vi.stubGlobal('document', { body: { getBoundingClientRect: vi.fn() } });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Steps of so many milliseconds each, which write down their names. */
function stepsOf(milliseconds: number, done: string[], names: string): (() => void)[] {
  return [...names].map((name) => () => {
    now += milliseconds;
    done.push(name);
  });
}

test('short steps share a task, long ones have one each, and each is laid out', () => {
  const done: string[] = [];
  stepByStep().run(...stepsOf(1, done, 'abc'));
  vi.advanceTimersToNextTimer();
  expect(done.join('')).toBe('abc');
  expect(document.body.getBoundingClientRect).toHaveBeenCalledTimes(3);

  stepByStep().run(...stepsOf(20, done, 'de'));
  vi.advanceTimersToNextTimer();
  expect(done.join('')).toBe('abcd');
  vi.advanceTimersToNextTimer();
  expect(done.join('')).toBe('abcde');
});

test('new steps take the place of what is left, whoever asks for them', () => {
  const done: string[] = [];
  const steps = stepByStep();
  steps.run(...stepsOf(20, done, 'abc'));
  vi.advanceTimersToNextTimer();
  steps.run(
    () => steps.run(...stepsOf(20, done, 'yz')),
    () => done.push('never'),
  );
  vi.runAllTimers();
  expect(done.join('')).toBe('ayz');
});

test('what waits for the steps comes after the last of them, or at once', () => {
  const done: string[] = [];
  const steps = stepByStep();
  steps.afterwards(() => done.push('0'));
  steps.run(...stepsOf(20, done, 'ab'));
  steps.afterwards(() => done.push('!'));
  vi.advanceTimersToNextTimer();
  steps.run(...stepsOf(20, done, 'cd'));
  vi.runAllTimers();
  expect(done.join('')).toBe('0acd!');
});
