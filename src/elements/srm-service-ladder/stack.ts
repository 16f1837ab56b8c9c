import {html, nothing, type TemplateResult} from 'lit';
import type {Layer} from '../../model/layers.js';
import {lineOf} from '../../model/line.js';
import {ownerClass, ownerIcon} from '../parts/icons.js';
import type {LadderWords} from './words.js';

/**
 * The layers of a rung and the line between them. Everything has its place by `order`, and nothing
 * is taken out or put in as long as there is one line: so it can slide.
 */
export const stack = (layers: readonly Layer[], words: LadderWords, provider: string): TemplateResult => {
  const owner = (layer: Layer): string => {
    const word = layer.owner === 'not-applicable' ? words.notApplicable : words.owner(layer.owner, provider);
    return layer.step ? words[layer.step](word) : word;
  };
  const lines = lineOf([layers.map((layer) => layer.owner)])
    .flat()
    .flatMap(({below}, at) => (below === 'none' ? [] : [{below, at}]));
  // the label belongs to a sharp line if there is one
  const labeled = Math.max(
    0,
    lines.findIndex(({below}) => below === 'line'),
  );
  return html`
    <ol class="stack" part="stack" aria-label=${words.stack}>
      ${layers.map(
        (layer, i) => html`
          <li class="layer ${ownerClass(layer.owner)}" part="layer ${layer.owner}" .style=${`order:${i}`}>
            <span>${layer.area.label}</span>
            <span class="who">${ownerIcon(layer.owner)}${owner(layer)}</span>
          </li>
        `,
      )}${lines.map(
        ({below, at}, i) => html`
          <li class="line ${below}" part="line" aria-hidden="true" .style=${`order:${at}`}>
            ${
              i === labeled
                ? html`
                    <span>${words.theLine}</span>
                  `
                : nothing
            }
          </li>
        `,
      )}
    </ol>
  `;
};
