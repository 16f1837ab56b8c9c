/** `src/elements/x.ts` -> `dist/esm/elements/x.js`, where the module is in the package. */
const shipped = (path) =>
  path
    .replace(/^\//, '')
    .replace(/^src\//, 'dist/esm/')
    .replace(/\.ts$/, '.js');

const isPublic = ({name, privacy = 'public'}) => privacy === 'public' && !/^[_#]/.test(name);
const isEvent = ({superclass}) => superclass?.name === 'CustomEvent' || superclass?.name === 'Event';

/**
 * A plugin of the analyzer: leaves registered elements and events with their public members only, in an
 * order that does not depend on the file system, and says where the modules are in the package.
 */
export const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({customElementsManifest: manifest}) {
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter((one) => one.tagName || isEvent(one));
      for (const declaration of module.declarations) {
        // the analyzer thinks that a class of the platform comes from the file that extends it
        if (isEvent(declaration)) declaration.superclass = {name: declaration.superclass.name};
        // what elements inherit from each other is listed with each; their common classes are not public
        else if (declaration.superclass.module) declaration.superclass = {name: 'LitElement', package: 'lit'};
        for (const one of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) delete one.inheritedFrom;
        declaration.members = declaration.members?.filter((member) => isPublic(member) && !member.static);
        // the analyzer lists every dispatched event; those that are documented have a name
        declaration.events = declaration.events?.filter(({name}) => name);
        const fields = declaration.members?.map(({name}) => name);
        declaration.attributes = declaration.attributes?.filter(
          ({fieldName}) => !fieldName || fields.includes(fieldName),
        );
      }
      const names = module.declarations.map(({name}) => name);
      module.exports = module.exports.filter(({kind, name}) => kind !== 'js' || names.includes(name));
      module.path = shipped(module.path);
      for (const {declaration} of module.exports) declaration.module = shipped(declaration.module);
    }
    manifest.modules = manifest.modules
      .filter(({exports}) => exports.length > 0)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  },
});
