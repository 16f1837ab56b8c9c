/** Key of the cell where a service and an area meet; the head of a row has no service. */
export const cellKey = (area: string, service = ''): string => `${service}/${area}`;
