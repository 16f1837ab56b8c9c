/** What a reader can be given to use. */
export const CONTROLS = ['search', 'views', 'rows', 'filters', 'columns', 'recall', 'take-away'] as const;
export type Control = (typeof CONTROLS)[number];

/** Whether a control is shown. @param controls the attribute: absent, empty, or a list */
export const hasControl = (controls: string | undefined, control: Control): boolean =>
  controls === undefined
    ? control === 'rows' || control === 'columns'
    : !controls || controls.split(/[\s,]+/).includes(control);
