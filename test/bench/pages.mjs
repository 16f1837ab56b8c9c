/** The pages that are compared, in a folder of their own: each with widgets, and the same content without. */
import {cpSync, mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {demoPages, wholeMatrix} from '../../.config/demo.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The questions as a form: every list of options becomes a group of radio buttons. */
function withForm(html) {
  let question = 0;
  const form = html.replace(/<ol type="A">([^]*?)<\/ol>/g, (_, options) => {
    question++;
    const radios = options.replace(/<li>([^]*?)<\/li>/g, `<label><input type="radio" name="q${question}" />$1</label>`);
    return `<fieldset>${radios}</fieldset>`;
  });
  return form.replace(/<srm-quiz[^>]*>([^]*)<\/srm-quiz>/, '<form>$1<button>Check answers</button></form>');
}

const plainDemo = (html) =>
  withForm(html)
    .replace(/<script[^>]*><\/script>/, '')
    .replace(/<(\/?)srm-(matrix|service-ladder)[^>]*>/g, '<$1div>');

const page = (title, head, body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    ${head}
  </head>
  <body>
    ${body}
  </body>
</html>
`;

/**
 * Writes all pages, their scripts and styles.
 * @returns the folder, and for every comparison the two pages and how many widgets are waited for
 */
export async function writePages() {
  const folder = mkdtempSync(join(tmpdir(), 'srm-bench-'));
  const put = (path, text) => writeFileSync(join(folder, path), text);
  mkdirSync(join(folder, 'stories/demo'), {recursive: true});
  cpSync(join(root, 'dist'), join(folder, 'dist'), {
    recursive: true,
    filter: (path) => !/\.map$|[\\/]esm$/.test(path),
  });
  cpSync(join(root, 'stories/demo'), join(folder, 'stories/demo'), {recursive: true});

  const {'index.html': demo} = await demoPages();
  put('stories/demo/widgets.html', demo);
  put('stories/demo/plain.html', plainDemo(demo));

  const {services, areas, html} = await wholeMatrix();
  const tag = `<srm-matrix rows="all" services="${services.join()}"></srm-matrix>`;
  put('large.html', page('Large matrix', '<script type="module" src="dist/srm-matrix.js"></script>', tag));
  put('large.js', `document.querySelector('#table').innerHTML = ${JSON.stringify(html)};\n`);
  put(
    'large-plain.html',
    page('Large table', '<script type="module" src="large.js"></script>', '<div id="table"></div>'),
  );

  return {
    folder,
    comparisons: [
      {
        title: 'The demo: srm.js with three widgets, beside the same content as table, list and form',
        widgets: {path: 'stories/demo/widgets.html', ready: 3},
        plain: {path: 'stories/demo/plain.html', ready: 0},
      },
      {
        title: `A matrix of ${areas} areas x ${services.length} services as modules, beside the table by innerHTML`,
        widgets: {path: 'large.html', ready: 1},
        plain: {path: 'large-plain.html', ready: 0},
      },
    ],
  };
}
