/** Names of the public events, for `addEventListener`. All bubble and cross shadow roots. */
export const SRM_READY = 'srm-ready';
export const SRM_SELECT = 'srm-select';
export const SRM_ANSWER = 'srm-answer';
export const SRM_COMPLETE = 'srm-complete';
export const SRM_ERROR = 'srm-error';
