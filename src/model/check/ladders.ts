/** From rung to rung a task passes from the customer to the provider and never back. */
import {RANK} from '../fold.js';
import type {Ladder, Provider} from '../types.js';
import type {Report} from './problem.js';
import {listed} from './suggest.js';

interface Step {
  readonly area: string;
  readonly from: string;
  readonly to: string;
}

const isSame = (a: Step, b: Step): boolean => a.area === b.area && a.from === b.from && a.to === b.to;

/** The steps on which a task goes back; rungs on which it does not exist are passed over. */
const stepsBack = (provider: Provider, ladder: Ladder): Step[] => {
  const steps: Step[] = [];
  const rows = ladder.rungs.map((rung) => [rung, provider.cells.get(rung)] as const);
  for (const area of provider.areas.keys()) {
    let from: string | undefined;
    let before = 0;
    for (const [to, row] of rows) {
      const owner = row?.get(area)?.owner;
      if (!owner || owner === 'not-applicable') continue;
      if (from !== undefined && RANK[owner] < before) steps.push({area, from, to});
      from = to;
      before = RANK[owner];
    }
  }
  return steps;
};

/** Every step back must be declared with its reason. */
export const checkLadders = (provider: Provider, report: Report): void => {
  for (const ladder of provider.ladders) {
    const steps = stepsBack(provider, ladder).filter((step) => !ladder.exceptions.some((known) => isSame(known, step)));
    // A rung in the wrong place sets many tasks back at once: that is one mistake.
    const mistakes = new Map<string, Step[]>();
    for (const step of steps) {
      const pair = JSON.stringify([step.from, step.to]);
      const same = mistakes.get(pair);
      if (same) same.push(step);
      else mistakes.set(pair, [step]);
    }
    for (const same of mistakes.values()) {
      const {from, to} = same[0]!;
      const areas = same.map((step) => step.area);
      report.add(
        'ladder',
        ['ladders', ladder.id, 'rungs', ladder.rungs.indexOf(to)],
        `From "${from}" up to "${to}" the customer gets work back: ${listed(areas)}.`,
        'Order the rungs from most control to most managed, correct an owner on one of the two, ' +
          `or declare it: "exceptions": [{"area": "${areas[0]}", "from": "${from}", "to": "${to}", "why": "..."}].`,
      );
    }
  }
};

/** An exception that excuses nothing is a leftover, or misspelt. To be asked only when no cell is missing. */
export const checkExceptions = (provider: Provider, report: Report): void => {
  for (const ladder of provider.ladders.filter(({exceptions}) => exceptions.length > 0)) {
    const steps = stepsBack(provider, ladder);
    ladder.exceptions.forEach((exception, index) => {
      const path = ['ladders', ladder.id, 'exceptions', index];
      const {area, from, to} = exception;
      const isUnknown =
        ['area', 'from', 'to'].some((end) => report.has(...path, end)) ||
        ![from, to].every((service) => provider.services.has(service));
      if (isUnknown || steps.some((step) => isSame(step, exception))) return;
      const message = `"${area}" does not go back from "${from}" to "${to}": the exception is not needed.`;
      const mend = 'Take it out, or name the two neighbouring rungs between which the task goes back.';
      report.add('ladder-exception', path, message, mend);
    });
  }
};
