/** True when an element is drawn in dark colors. */
export const isDark = (element: Element): boolean => {
  const scheme = getComputedStyle(element).colorScheme;
  return scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
};
