/**
 * Registers an element once. Says nothing when the same version is there already (a script loaded
 * twice is no fault), and warns when another version or somebody else took the name.
 */
import {VERSION} from '../context/page.js';

interface Versioned extends CustomElementConstructor {
  readonly version?: string;
}

export const define = (name: string, element: CustomElementConstructor): void => {
  const there = customElements.get(name) as Versioned | undefined;
  if (!there) customElements.define(name, element);
  else if (there.version !== VERSION) {
    console.warn(
      `<${name}> is there in version ${there.version ?? 'unknown'}; srm-widgets ${VERSION} is not used. Load only one.`,
    );
  }
};
