import { describe, expect, it } from 'vitest';
import { isPush, joinPushes, readPush, withoutText, writePushes } from './flight-data.ts';

describe('readPush', () => {
  it('reads the beginning and the data', () => {
    expect(readPush('(self.__next_f=self.__next_f||[]).push([0])')).toEqual([0]);
    expect(readPush('self.__next_f.push([1,"1:\\"a\\"\\u003cb\\n"])')).toEqual([1, '1:"a"<b\n']);
  });

  it('refuses a form it does not know', () => {
    expect(() => readPush('self.__next_f.unshift([0])')).toThrow(
      'Unexpected data script `self.__next_f.unshift([0])`, expected one `self.__next_f.push`',
    );
  });

  it('knows data from other scripts', () => {
    expect(isPush('self.__next_f.push([0])')).toBe(true);
    expect(isPush('document.title')).toBe(false);
  });
});

describe('joinPushes', () => {
  it('joins runs of text, and nothing else', () => {
    expect(joinPushes([[0], [1, 'a'], [1, 'b'], [3, 'AA=='], [1, 'c']])).toEqual([
      [0],
      [1, 'ab'],
      [3, 'AA=='],
      [1, 'c'],
    ]);
  });
});

describe('withoutText', () => {
  it('empties every row that repeats the text, counted in bytes', () => {
    expect(withoutText([1, '2:T8,a { “ } 9:T8,a { “ }3:"x"\n'], 'a{“}')).toEqual([
      1,
      '2:T8,a { “ } 9:T8,a { “ }3:"x"\n',
    ]);
    expect(withoutText([1, '2:T6,a{“}9:T6,a{“}3:"x"\n'], 'a{“}')).toEqual([1, '2:T0,9:T0,3:"x"\n']);
  });
});

describe('writePushes', () => {
  it('writes a script that pushes the same', () => {
    const scope: { __next_f?: unknown[] } = {};
    new Function('self', writePushes([[0], [1, 'a"</script>\n']]))(scope);
    expect(scope.__next_f).toEqual([[0], [1, 'a"</script>\n']]);
  });
});
