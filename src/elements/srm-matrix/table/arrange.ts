/** Puts children in order. What stands right already is not touched, so that it keeps the focus. */
export const arrange = (parent: Element, children: readonly Element[]): void => {
  const wanted = new Set(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  let at = parent.firstElementChild;
  for (const child of children) {
    if (child === at) at = at.nextElementSibling;
    else parent.insertBefore(child, at);
  }
};
