/** Finds the cells that cannot be completed from what a service says and what its area says. */
import type {AtomicAreaSource, CellSource, ServiceSource} from '../source-types.js';
import {OWNERS, type Owner} from '../types.js';
import type {Path, Report} from './problem.js';
import type {Authored} from './shape.js';
import {listed} from './suggest.js';

/** Stands where no owner is known: no invariant looks at a task that does not exist. */
const HOLE: CellSource = {owner: 'not-applicable', why: '?'};

/** One cell and where it is written: in the service, or else in the area for all services. */
interface Spot {
  readonly serviceId: string;
  readonly service: ServiceSource;
  readonly areaId: string;
  readonly area: AtomicAreaSource;
  readonly at: Path;
  readonly isInherited: boolean;
}

/** Are the texts there that a cell of this owner needs? '' is one that could not be read. */
const hasTexts = ({at, area, areaId, isInherited, serviceId}: Spot, cell: CellSource, report: Report): boolean => {
  const {owner} = cell;
  const usual = area.text[owner];
  const texts =
    owner === 'not-applicable' ? [cell.why ?? usual] : [cell.provider ?? usual?.[0], cell.customer ?? usual?.[1]];
  const place: Path = isInherited ? ['areas', areaId, 'text', owner] : at;
  if (texts.includes(undefined) && !report.has('areas', areaId, 'text') && !report.has(...place)) {
    const fields = owner === 'not-applicable' ? '"why"' : '"provider" and "customer"';
    const message = `Nothing is said of "${areaId}" on "${serviceId}", where its owner is "${owner}".`;
    const mend = `Write ${fields} in the cell, or "${owner}" in the "text" of the area "${areaId}".`;
    report.add('cell-text', place, message, mend);
  }
  return texts.every(Boolean);
};

/** Does the cell rest on any source? Whether it is a known one is asked elsewhere. */
const hasSource = ({at, area, areaId, service, serviceId}: Spot, cell: CellSource, report: Report): boolean => {
  const named = cell.sources ?? area.sources;
  const isUnread = named.includes('') || service.security === '' || report.has('areas', areaId, 'sources');
  if (named.some((id) => (id === '{security}' ? service.security : id))) return true;
  if (!isUnread) {
    const hint = named.length > 0 ? ', because the service names no "security" source' : '';
    const message = `"${areaId}" on "${serviceId}" rests on no source${hint}.`;
    const mend = `Name in "sources" a page that says so${hint && ', or set "security" of the service'}.`;
    report.add('cell-source', cell.sources ? [...at, 'sources'] : at, message, mend);
  }
  return false;
};

const completeCell = (spot: Spot, report: Report): CellSource => {
  const {area, areaId, at, isInherited, service, serviceId} = spot;
  // Something that this cell is made from could not be read, and that has been said.
  if ([['areas', areaId], at.slice(0, 2), at.slice(0, 3)].some((path) => report.has(...path))) return HOLE;
  const given = isInherited ? area.owner : service.cells?.[areaId];
  if (given === undefined) {
    const message = `"${serviceId}" says nothing about "${areaId}", and that area names no usual owner.`;
    const mend = `Write who does it, here or as "owner" of the area "${areaId}": ${listed(OWNERS)}.`;
    report.add('cell-owner', at, message, mend);
    return HOLE;
  }
  const cell: CellSource = typeof given === 'string' ? {owner: given} : given;
  if (!cell.owner) return HOLE;
  const isWhole = [
    hasTexts(spot, cell, report),
    cell.owner === 'not-applicable' || hasSource(spot, cell, report),
  ].every(Boolean);
  // The owner can be judged all the same.
  return isWhole ? cell : {...cell, provider: '?', customer: '?', why: '?', sources: ['?']};
};

interface Completed {
  /** The same with every cell written out, so that `expand` does not fail. */
  readonly source: Authored;
  /** Whether there is a cell without an owner. */
  readonly hasHoles: boolean;
}

/** @param source what `shape` could use of an author's provider */
export const completeCells = (source: Authored, report: Report): Completed => {
  let hasHoles = false;
  const services = Object.entries(source.services).map(([serviceId, service]) => {
    // No prototype: an area may have the name of something that every object has.
    const cells = Object.create(null) as Record<string, Owner | CellSource>;
    for (const [areaId, area] of Object.entries(source.areas)) {
      const isInherited = !Object.hasOwn(service.cells ?? {}, areaId);
      const at: Path = ['services', serviceId, 'cells', areaId];
      const cell = completeCell({serviceId, service, areaId, area, at, isInherited}, report);
      hasHoles ||= cell === HOLE;
      cells[areaId] = cell;
    }
    return [serviceId, {...service, cells}] as const;
  });
  return {source: {...source, services: Object.fromEntries(services)}, hasHoles};
};
