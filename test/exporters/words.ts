/** The words of the widgets in English, as the exporters take them. */
import {common} from '../../src/i18n/en/common.js';
import {matrix} from '../../src/i18n/en/matrix.js';
import {services} from '../../src/i18n/en/services.js';
import {takeAway} from '../../src/i18n/en/take-away.js';

export const words = {
  ...takeAway,
  task: matrix.task,
  title: matrix.title,
  band: matrix.bands,
  model: services.model,
  owner: common.owner,
};
