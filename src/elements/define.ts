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
      `srm-widgets: <${name}> is defined already (version ${there.version ?? 'unknown'}), so version ${VERSION} is not used. Load one of them only.`,
    );
  }
};
