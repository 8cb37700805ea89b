import type { Dataset } from 'schema-dts';
import { absoluteUrl, briefingFilePath, briefingPath, figuresPath } from '../model/address.ts';
import type { Briefing, Site } from '../model/briefing.ts';
import { at, eventId, eventNode, writeJsonLd } from './json-ld.ts';
import { formats } from './formats.ts';

/** The page of the figures as schema.org: a data set of the event, with the files in which it can be had. */
export function figuresJsonLd(briefing: Briefing, site: Site): string {
  const { id, title, date, language, source, rendering } = briefing;
  const path = figuresPath(id);
  const files = formats.filter(({ file }) => file.startsWith('figures.'));
  const dataset: Dataset = {
    '@type': 'Dataset',
    ...at(site, path),
    url: absoluteUrl(site.url, path),
    name: `Figures: ${title}`,
    description: `Every quantity that was spoken, with its words, unit, period and marks. ${rendering}.`,
    inLanguage: language ?? 'en',
    temporalCoverage: date,
    isPartOf: at(site, briefingPath(id)),
    about: at(site, eventId(briefing)),
    ...(source.url !== null && { isBasedOn: source.url }),
    variableMeasured: [...new Set(briefing.figures.map(({ subject }) => subject))],
    distribution: files.map(({ file, type }) => ({
      '@type': 'DataDownload',
      contentUrl: absoluteUrl(site.url, briefingFilePath(id, file)),
      encodingFormat: type.split(';')[0] ?? type,
    })),
  };
  return writeJsonLd([dataset, eventNode(briefing, site)]);
}
