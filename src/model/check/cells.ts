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
  /** What is written there; undefined when nothing is. */
  readonly given: Owner | CellSource | undefined;
  readonly isInherited: boolean;
}

const pathOf = ({serviceId, areaId}: Spot): Path => ['services', serviceId, 'cells', areaId];

/** Are the texts there that a cell of this owner needs? '' is one that could not be read. */
const hasTexts = (spot: Spot, cell: CellSource, report: Report): boolean => {
  const {area, areaId, isInherited, serviceId} = spot;
  const {owner} = cell;
  const usual = area.text[owner];
  const texts =
    owner === 'not-applicable' ? [cell.why ?? usual] : [cell.provider ?? usual?.[0], cell.customer ?? usual?.[1]];
  if (texts.every(Boolean)) return true;
  const place: Path = isInherited ? ['areas', areaId, 'text', owner] : pathOf(spot);
  if (texts.includes(undefined) && !report.has('areas', areaId, 'text') && !report.has(...place)) {
    const fields = owner === 'not-applicable' ? '"why"' : '"provider" and "customer"';
    const message = `Nothing is said of "${areaId}" on "${serviceId}", where its owner is "${owner}".`;
    const mend = `Write ${fields} in the cell, or "${owner}" in the "text" of the area "${areaId}".`;
    report.add('cell-text', place, message, mend);
  }
  return false;
};

/** Does the cell rest on any source? Whether it is a known one is asked elsewhere. */
const hasSource = (spot: Spot, cell: CellSource, report: Report): boolean => {
  const {area, areaId, service, serviceId} = spot;
  const named = cell.sources ?? area.sources;
  if (named.some((id) => (id === '{security}' ? service.security : id))) return true;
  const isUnread = named.includes('') || service.security === '' || report.has('areas', areaId, 'sources');
  if (!isUnread) {
    const at = pathOf(spot);
    const hint = named.length > 0 ? ', because the service names no "security" source' : '';
    const message = `"${areaId}" on "${serviceId}" rests on no source${hint}.`;
    const mend = `Name in "sources" a page that says so${hint && ', or set "security" of the service'}.`;
    report.add('cell-source', cell.sources ? [...at, 'sources'] : at, message, mend);
  }
  return false;
};

/** @returns the cell as it is written where nothing lacks, else one with everything */
const completeCell = (spot: Spot, report: Report): Owner | CellSource => {
  const {areaId, given, serviceId} = spot;
  if (given === undefined) {
    const message = `"${serviceId}" says nothing about "${areaId}", and that area names no usual owner.`;
    const mend = `Write who does it, here or as "owner" of the area "${areaId}": ${listed(OWNERS)}.`;
    report.add('cell-owner', pathOf(spot), message, mend);
    return HOLE;
  }
  const cell: CellSource = typeof given === 'string' ? {owner: given} : given;
  if (!cell.owner) return HOLE;
  const isWhole = [
    hasTexts(spot, cell, report),
    cell.owner === 'not-applicable' || hasSource(spot, cell, report),
  ].every(Boolean);
  // The owner can be judged all the same.
  return isWhole ? given : {...cell, provider: '?', customer: '?', why: '?', sources: ['?']};
};

interface Completed {
  /** The same with every cell that lacked something written out, so that `expand` does not fail. */
  readonly source: Authored;
  /** Whether there is a cell without an owner. */
  readonly hasHoles: boolean;
}

/** @param source what `shape` could use of an author's provider */
export const completeCells = (source: Authored, report: Report): Completed => {
  let hasHoles = false;
  // What could not be read leaves holes, and that has been said.
  const areas = Object.entries(source.areas).map(
    ([areaId, area]) => [areaId, area, !report.has('areas', areaId)] as const,
  );
  const services = Object.entries(source.services).map(([serviceId, service]) => {
    const isRead = !report.has('services', serviceId) && !report.has('services', serviceId, 'cells');
    const written = service.cells ?? {};
    let cells: Record<string, Owner | CellSource> | undefined;
    for (const [areaId, area, isAreaRead] of areas) {
      const isInherited = !Object.hasOwn(written, areaId);
      const given = isInherited ? area.owner : written[areaId];
      const spot: Spot = {serviceId, service, areaId, area, given, isInherited};
      const cell = isRead && isAreaRead ? completeCell(spot, report) : HOLE;
      hasHoles ||= cell === HOLE;
      if (cell === given) continue;
      cells ??= Object.assign(Object.create(null), written) as Record<string, Owner | CellSource>;
      cells[areaId] = cell;
    }
    return [serviceId, cells ? {...service, cells} : service] as const;
  });
  return {source: {...source, services: Object.fromEntries(services)}, hasHoles};
};
