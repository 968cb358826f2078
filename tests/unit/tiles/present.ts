/** The value, which the test knows to be there; a test that is wrong about it fails here. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected a value');
  return value;
}
