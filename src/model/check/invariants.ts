/** What must be true of every provider, whoever wrote it. Paths are those of the compact form. */
import type {AtomicArea, OwnedCell, Provider, Service} from '../types.js';
import {allKnown} from './known.js';
import type {Path, Report, Rule} from './problem.js';

const cellPath = (service: string, area: string): Path => ['services', service, 'cells', area];

/**
 * Who may do a task: nobody but the customer on the customer's own machines, and always the same
 * side where the area says so; except that a provider's machine in the customer's building is in
 * the customer's hands as well.
 */
const checkOwner = (area: AtomicArea, service: Service, cell: OwnedCell, report: Report): void => {
  const expect = (owner: 'provider' | 'customer', rule: Rule, because: string, otherwise: string): void => {
    if (cell.owner === owner) return;
    const message = `"${area.id}" on "${service.id}" is the ${owner}'s, because ${because}, but its owner is "${cell.owner}".`;
    report.add(
      rule,
      cellPath(service.id, area.id),
      message,
      `Make the owner "${owner}" or "not-applicable", or ${otherwise}.`,
    );
  };
  if (service.model === 'on-premises') {
    const because = 'a service of the model "on-premises" has no provider';
    expect('customer', 'on-premises', because, 'give the service another "model"');
  } else if (area.always === 'customer') {
    expect('customer', 'always-customer', 'the area says "always": "customer"', 'take "always" from the area');
  } else if (area.always === 'provider' && !service.customerSite) {
    const otherwise =
      'set "customerSite": true if the hardware stands at the customer\'s, or take "always" from the area';
    expect('provider', 'always-provider', 'the area says "always": "provider"', otherwise);
  }
};

/** A question has one right answer: it is asked only where one side is sure to do all of it. */
const checkAsk = (area: AtomicArea, service: Service, cell: OwnedCell, report: Report): void => {
  if (!cell.ask || (cell.owner !== 'shared' && cell.confidence !== 'low')) return;
  const why = cell.owner === 'shared' ? 'both sides take part' : 'the confidence is low';
  const message = `A question may not be asked about "${area.id}" on "${service.id}", where ${why}.`;
  report.add('ask', [...cellPath(service.id, area.id), 'ask'], message, 'Take "ask" out, or set it to false.');
};

/** Owners and questions. Cells that are missing are passed over. */
export const checkCells = (provider: Provider, report: Report): void => {
  for (const service of provider.services.values()) {
    const row = provider.cells.get(service.id);
    for (const area of provider.areas.values()) {
      const cell = row?.get(area.id);
      if (!cell || cell.owner === 'not-applicable') continue;
      checkOwner(area, service, cell, report);
      checkAsk(area, service, cell, report);
    }
  }
};

/** Every service has one cell for every area, on known sources; composites are made of areas. */
export const checkWhole = (provider: Provider, report: Report): void => {
  const {areas, cells, composites, ladders, services, sources} = provider;
  for (const service of services.keys()) {
    for (const area of areas.keys()) {
      const cell = cells.get(service)?.get(area);
      const path = cellPath(service, area);
      if (!cell) {
        report.add('total', path, `There is no cell for "${area}" on "${service}".`, 'Add the cell.');
      } else if (cell.owner !== 'not-applicable') {
        if (cell.sources.length === 0) {
          report.add('cell-source', path, `"${area}" on "${service}" rests on no source.`, 'Name one in "sources".');
        }
        for (const id of cell.sources.filter((source) => !sources.has(source))) {
          report.add('unknown-id', path, `"${id}" is the id of no source.`, 'Define it in "sources".');
        }
      }
    }
    for (const area of cells.get(service)?.keys() ?? []) {
      if (areas.has(area)) continue;
      report.add('total', cellPath(service, area), `"${area}" is the id of no area.`, 'Take the cell out.');
    }
  }
  for (const service of cells.keys()) {
    if (services.has(service)) continue;
    report.add('total', ['services', service], `"${service}" is the id of no service.`, 'Take its cells out.');
  }
  for (const {id, children} of composites.values()) {
    allKnown(report, children, new Set(areas.keys()), 'atomic area', ['composites', id, 'children']);
  }
  for (const {id, rungs} of ladders) {
    allKnown(report, rungs, new Set(services.keys()), 'service', ['ladders', id, 'rungs']);
  }
};
