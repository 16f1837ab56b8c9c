/** For widgets that draw the services: the outline of AWS comes with them, the texts when they are wanted. */
import {awsOutline} from '../content/aws/outline.js';
import {page} from '../context/page.js';
import {awsPack} from './aws-pack.js';

page.library.addProvider('aws', {
  base: awsOutline,
  texts: async () => (await import('../content/aws/texts.js')).awsTexts,
  pack: awsPack,
});
