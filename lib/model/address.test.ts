import { expect, it } from 'vitest';
import * as address from './address.ts';

it('keeps the addresses that were promised', () => {
  expect(address.homePath).toBe('/');
  expect(address.aboutPath).toBe('/about/');
  expect(address.briefingPath('bridge')).toBe('/briefings/bridge/');
  expect(address.briefingPath('bridge', 'q3-p4')).toBe('/briefings/bridge/#q3-p4');
  expect(address.sectionPath('bridge', 'q3')).toBe('/briefings/bridge/q3/');
  expect(address.sectionPath('bridge', 'q3', 'q3-p4')).toBe('/briefings/bridge/q3/#q3-p4');
  expect(address.briefingFilePath('bridge', 'transcript.json')).toBe('/briefings/bridge/transcript.json');
  expect(address.passageId('q3', 4)).toBe('q3-p4');
});

it('adds a search to an address, beside a quote where it has one', () => {
  expect(address.withSearch('/briefings/bridge/#q3-p4', 'deck')).toBe('/briefings/bridge/?q=deck#q3-p4');
  expect(address.withSearch('/briefings/bridge/?quote=the+deck#q3-p4', 'deck')).toBe(
    '/briefings/bridge/?quote=the+deck&q=deck#q3-p4',
  );
});

it('joins the site’s address and a path with one slash', () => {
  expect(address.absoluteUrl('https://harbour.example.org', '/about/')).toBe(
    'https://harbour.example.org/about/',
  );
  expect(address.absoluteUrl('https://harbour.example.org/', '/about/')).toBe(
    'https://harbour.example.org/about/',
  );
});
