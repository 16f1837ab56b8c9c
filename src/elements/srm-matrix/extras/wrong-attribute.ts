import type {SrmErrorDetail} from '../../../events/error.js';
import {wrongAttribute as english} from '../../../i18n/en/wrong-attribute.js';
import {wordsFor} from '../../../i18n/languages.js';
import {ROW_SETS} from '../../../model/rows.js';
import {OWNERS, SERVICE_MODELS, type Provider} from '../../../model/types.js';
import {CONTROLS} from '../controls.js';
import {VIEWS, type MatrixHost} from '../host.js';

/** The first attribute with a value that means nothing, and what it can be. */
export const wrongAttribute = (host: MatrixHost, {texts, areas, categories}: Provider): SrmErrorDetail | undefined => {
  const {
    view,
    rows,
    mode,
    highlight,
    groups = [],
    owners = [],
    models = [],
    categories: chosen = [],
    controls = '',
  } = host;
  const layers = [...new Set([...areas.values()].map(({group}) => group))];
  const values: readonly (readonly [name: string, given: readonly (string | undefined)[], known: readonly string[]])[] =
    [
      ['view', [view], VIEWS],
      ['rows', [rows], ROW_SETS],
      ['mode', [mode], ['recall']],
      ['highlight', [highlight], ['moves']],
      // layers and categories come with the texts
      ['groups', texts ? groups : [], layers],
      ['owners', owners, OWNERS],
      ['models', models, SERVICE_MODELS],
      ['categories', texts ? chosen : [], categories.map(({id}) => id)],
      ['controls', controls.split(/[\s,]+/), [...CONTROLS, 'none']],
    ];
  for (const [name, given, known] of values) {
    const strange = given.flatMap((value) => (value && !known.includes(value) ? [value] : []));
    if (strange.length) return wordsFor('wrongAttribute', english, host.language).unknown(name, strange, known);
  }
  return undefined;
};
