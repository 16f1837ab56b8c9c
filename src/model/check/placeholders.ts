import type {Path, Report} from './problem.js';
import type {Authored} from './shape.js';
import {instead} from './suggest.js';

const PLACEHOLDERS = ['service', 'name', 'resource'];
const FIELDS = ['provider', 'customer', 'why', 'condition', 'note'] as const;

/** A placeholder that `expand` does not fill would be printed with its braces. */
export const checkPlaceholders = (source: Authored, report: Report): void => {
  const look = (text: string | undefined, path: () => Path): void => {
    if (!text?.includes('{')) return;
    for (const [whole, name] of text.matchAll(/\{([\w-]+)\}/g)) {
      if (PLACEHOLDERS.includes(name!)) continue;
      report.add(
        'placeholder',
        path(),
        `${whole} is no placeholder and would be printed.`,
        instead(name!, PLACEHOLDERS),
      );
    }
  };
  for (const [areaId, area] of Object.entries(source.areas)) {
    for (const [owner, text] of Object.entries(area.text)) {
      const path = ['areas', areaId, 'text', owner];
      if (typeof text === 'string') look(text, () => path);
      else text?.forEach((half, index) => look(half, () => [...path, index]));
    }
  }
  for (const [serviceId, service] of Object.entries(source.services)) {
    for (const [areaId, cell] of Object.entries(service.cells ?? {})) {
      if (typeof cell !== 'object') continue;
      for (const field of FIELDS) look(cell[field], () => ['services', serviceId, 'cells', areaId, field]);
    }
  }
};
