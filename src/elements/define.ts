/**
 * Registers an element once. Says nothing when the same version is there already (a script loaded
 * twice is no fault), and warns when another version or somebody else took the name.
 */
import {VERSION} from '../context/page.js';

const versionOf = (element: object): unknown => 'version' in element && element.version;

export const define = (name: string, element: CustomElementConstructor): void => {
  const there = customElements.get(name);
  if (!there) customElements.define(name, element);
  else if (versionOf(there) !== VERSION) {
    console.warn(`<${name}> is there already, in another version; srm-widgets ${VERSION} is not used. Load only one.`);
  }
};
