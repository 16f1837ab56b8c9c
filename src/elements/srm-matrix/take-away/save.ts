/** Hands a file to the reader. */
export const save = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // some browsers read the file only after the click has been dealt with
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

/** More services than this are counted in a name. */
const NAMED = 4;

/** "srm-ec2-rds-lambda.svg": what is in a file, by the ids of its services. */
export const fileName = (services: readonly string[], ending: string): string => {
  const more = services.length - NAMED;
  const parts = ['srm', ...services.slice(0, NAMED), ...(more > 0 ? ['and', more, 'more'] : [])];
  return `${parts.join('-').replace(/[^\p{L}\p{N}-]+/gu, '-')}.${ending}`;
};
