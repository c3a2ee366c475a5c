// What the reader saved for later. All others ask here and nowhere else, so that whoever keeps it
// with an account changes this module alone. Newest first.
import { recall, remember } from "./items.js";
import { tell } from "./offline.js";

const MOST = 500;
const listeners = [];

export function all() {
  const kept = recall("saved", []);
  return Array.isArray(kept) ? kept.filter((item) => /^(story|report)\/-?\d+$/.test(item?.ref)) : [];
}

export function has(ref) {
  return all().some((item) => item.ref === ref);
}

/** Saves an item, or takes it out again; answers whether it is saved now. */
export function toggle(item) {
  const others = all().filter((other) => other.ref !== item.ref);
  const saving = others.length === all().length;
  remember("saved", saving ? [{ ...item, at: Date.now() }, ...others].slice(0, MOST) : others);
  listeners.forEach((listener) => listener());
  if ("serviceWorker" in navigator) {
    tell({ [saving ? "keep" : "drop"]: "saved", path: "/" + item.ref });
  }
  return saving;
}

/** Forgets all of it, once an account keeps it. */
export function clear() {
  remember("saved", []);
  listeners.forEach((listener) => listener());
}

export function onChange(listener) {
  listeners.push(listener);
  // Another tab saved something.
  addEventListener("storage", listener);
}
