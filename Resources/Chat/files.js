// Where pictures and files are read from: this page's own copy when it has one.
import { fileURL } from "./api.js";

const kept = new Map();

/** Remembers that the bytes of `file` are in this page already. */
export function keepLocal(file, url) {
  if (url) kept.set(file, url);
}

export function localURL(file) {
  return kept.get(file) ?? null;
}

/** The URL of a message's photo or document. */
export function mediaURL(message) {
  const { file } = message.photo ?? message.document;
  return localURL(file) ?? fileURL(file);
}
