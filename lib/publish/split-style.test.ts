import { expect, it } from 'vitest';
import { splitStyle } from './split-style.ts';

it('cuts the layer, keeps what is outside of it, and takes what is for print below', () => {
  const css =
    '@layer a,c;@layer a{p{top:0}}@layer c{i{top:0}.below-first-screen{--cut:here}@media (width>1px){b{top:0}}u{top:0}}' +
    '@media screen{s{top:0}}@media print{q{top:0}}';
  expect(splitStyle(css)).toEqual({
    first: '@layer a,c;@layer a{p{top:0}}@layer c{i{top:0}}@media screen{s{top:0}}',
    below: '@layer c{@media (width>1px){b{top:0}}u{top:0}}@media print{q{top:0}}',
  });
});

it('leaves a sheet without a cut whole', () => {
  const css = '@layer c{i{top:0}}@media print{q{top:0}}';
  expect(splitStyle(css)).toEqual({ first: css, below: '' });
});
