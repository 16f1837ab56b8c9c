/** What a provider's parts point to must be there, and be of the right sort. */
import {allKnown, idsOf, known, once} from './known.js';
import type {Path, Report} from './problem.js';
import type {Authored} from './shape.js';

export const checkReferences = (source: Authored, report: Report): void => {
  const areas = idsOf(source.areas);
  const composites = idsOf(source.composites);
  const services = idsOf(source.services);
  const categories = idsOf(source.categories);
  const rows = new Set([...composites, ...areas]);
  const sources = allSources(source, report);
  // Stands for the source that the service at hand names in `security`.
  const withSecurity = new Set([...sources, '{security}']);

  const area = (id: string, path: Path): void => {
    if (!composites.has(id)) return known(report, id, areas, 'area', path);
    const message = `"${id}" is a composite: its owner follows from the areas that it is made of.`;
    report.add('unknown-id', path, message, 'Name those areas instead.');
  };

  for (const [id, {category, sources: own}] of Object.entries(source.areas)) {
    known(report, category, categories, 'category', ['areas', id, 'category']);
    allKnown(report, own, withSecurity, 'source', ['areas', id, 'sources']);
  }
  for (const [id, {category, children}] of Object.entries(source.composites ?? {})) {
    const at: Path = ['composites', id];
    if (areas.has(id)) {
      report.add('twice', at, `"${id}" is the id of an area too.`, 'Give one of the two another id.');
    }
    known(report, category, categories, 'category', [...at, 'category']);
    once(report, children, [...at, 'children']);
    children.forEach((child, index) => area(child, [...at, 'children', index]));
  }
  for (const [id, {security, cells}] of Object.entries(source.services)) {
    const at: Path = ['services', id];
    known(report, security, sources, 'source', [...at, 'security']);
    for (const [areaId, cell] of Object.entries(cells ?? {})) {
      const place = [...at, 'cells', areaId];
      area(areaId, place);
      if (typeof cell === 'object') allKnown(report, cell.sources, withSecurity, 'source', [...place, 'sources']);
    }
  }
  for (const [id, {rungs, exceptions = []}] of Object.entries(source.ladders ?? {})) {
    const at: Path = ['ladders', id];
    const ends = new Set(rungs);
    allKnown(report, rungs, services, 'service', [...at, 'rungs']);
    exceptions.forEach((exception, index) => {
      const place = [...at, 'exceptions', index];
      area(exception.area, [...place, 'area']);
      for (const end of ['from', 'to'] as const) {
        known(report, exception[end], ends, 'rung of this ladder', [...place, end]);
      }
    });
  }
  for (const [id, entry] of Object.entries(source.glossary ?? {})) {
    allKnown(report, entry.sources, sources, 'source', ['glossary', id, 'sources']);
  }
  allKnown(report, source.columns, services, 'service', ['columns']);
  allKnown(report, source.glance, rows, 'area or composite', ['glance']);
};

/** Ids of the provider's own sources and of those that services bring along; one id is one address. */
const allSources = (source: Authored, report: Report): ReadonlySet<string> => {
  const urls = new Map(Object.entries(source.sources).map(([id, {url}]) => [id, url]));
  for (const [serviceId, service] of Object.entries(source.services)) {
    for (const [id, {url}] of Object.entries(service.sources ?? {})) {
      const other = urls.get(id) ?? url;
      if (other !== url) {
        const message = `The source "${id}" has another address elsewhere: ${other}`;
        report.add('twice', ['services', serviceId, 'sources', id], message, 'Give one of the two another id.');
      }
      urls.set(id, url);
    }
  }
  return new Set(urls.keys());
};
