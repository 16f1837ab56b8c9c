/** Said by every widget that takes a list of services. */
export const unknownServices = (ids: readonly string[], known: readonly string[]) => ({
  message: `${ids.length > 1 ? 'These services are' : 'This service is'} not known: ${ids.join(', ')}.`,
  mend: `Known are: ${known.join(', ')}.`,
});
