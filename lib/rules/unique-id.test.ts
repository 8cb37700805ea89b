import { expect, it } from 'vitest';
import { findingsOf } from '../content/small-briefing.ts';

it('refuses two topics with one id', () => {
  expect(findingsOf({ 'topics.yaml': [['id: ferries', 'id: bridges']] })).toEqual([
    'content/topics.yaml:3:9 error Unexpected id `bridges` for the second time, expected one of its own (unique-id)',
  ]);
});

it('refuses two figures with one id', () => {
  const figure =
    '- { id: f001, target: q1-p3, exact: 40 million, subject: cost, value: 40000000, topic: budget, status: ok }\n';
  expect(findingsOf({ 'figures.yaml': figure + figure.replace('cost', 'price') })).toEqual([
    'content/briefings/bridge/figures.yaml:2:9 error Unexpected id `f001` for the second time, expected one of its own (unique-id)',
  ]);
});

it('refuses two outlets with one id', () => {
  expect(findingsOf({ 'outlets.yaml': [['id: city-news', 'id: harbour-gazette']] })).toEqual([
    'content/outlets.yaml:2:9 error Unexpected id `harbour-gazette` for the second time, expected one of its own (unique-id)',
  ]);
});

it('refuses two people with one id', () => {
  const third = '- { id: ada-lind, name: Ada Berg, role: Diver, organization: Harbour Office }\n';
  expect(findingsOf({ 'people.yaml': [['- { id: tom', `${third}- { id: tom`]] })).toEqual([
    'content/people.yaml:2:9 error Unexpected id `ada-lind` for the second time, expected one of its own (unique-id)',
  ]);
});

it('refuses two people with one name, since headings could mean either', () => {
  const third = '- { id: ada-lind-2, name: Ada Lind, role: Diver, organization: Harbour Office }\n';
  expect(findingsOf({ 'people.yaml': [['- { id: tom', `${third}- { id: tom`]] })).toEqual([
    'content/people.yaml:2:27 error Unexpected name `Ada Lind` for the second time, expected one of its own (unique-id)',
  ]);
});
