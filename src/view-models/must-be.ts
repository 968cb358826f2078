/** The value, which the content must hold. Throws with the name of what is missing. */
export function mustBe<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`${name} is missing`);
  return value;
}

/** The entry that an id names. Throws when it does not exist: the pipeline guarantees every reference. */
export const mustGet = <Value>(map: ReadonlyMap<string, Value>, id: string): Value => mustBe(map.get(id), id);
