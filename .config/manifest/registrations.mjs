/**
 * A plugin of the analyzer: reads `define('srm-x', SrmX)`, the project's guarded form of
 * `customElements.define`, as the registration of the class.
 */
export const registrations = () => {
  const found = [];
  return {
    name: 'registrations',
    analyzePhase({ts, node, moduleDoc}) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      if (ts.isStringLiteral(tag)) found.push({tag: tag.text, element: element.getText(), moduleDoc});
    },
    packageLinkPhase({customElementsManifest: {modules}}) {
      for (const {tag, element, moduleDoc} of found) {
        const home = modules.find(({declarations}) => declarations.some(({name}) => name === element));
        const declaration = home?.declarations.find(({name}) => name === element);
        if (!declaration) throw new Error(`${moduleDoc.path} registers ${element}, which the manifest does not know.`);
        declaration.tagName = tag;
        modules
          .find(({path}) => path === moduleDoc.path)
          .exports.push({
            kind: 'custom-element-definition',
            name: tag,
            declaration: {name: element, module: home.path},
          });
      }
    },
  };
};
