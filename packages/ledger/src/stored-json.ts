import { StoreCorruptError } from './errors.ts';

/** An object read from a store, of which nothing is known yet. */
type StoredObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object with keys. */
export function isObject(value: unknown): value is StoredObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses stored JSON and checks its shape. Throws `StoreCorruptError` naming the place, never the content. */
export function storedJson<T>(text: string, place: string, isRight: (value: unknown) => value is T): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new StoreCorruptError(place);
  }
  if (!isRight(value)) throw new StoreCorruptError(place);
  return value;
}

/** Whether a value is a list of strings. */
export function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
