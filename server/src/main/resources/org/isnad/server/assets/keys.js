// The keyboard: j and k walk through what a page lists, o opens, s saves, m marks read, / searches,
// ? tells all this. Which presses come here, isnad.js decides.
import { announce, described, link, shown } from "./items.js";
import { toggleRead } from "./read.js";
import * as saved from "./saved.js";

const dialog = document.querySelector("#keys");
dialog.querySelector("button").addEventListener("click", () => dialog.close());

export function help() {
  dialog.showModal();
}

export function press(event) {
  if (event.key === "?" || event.key === "؟") {
    help();
  } else if (event.key === "/" || event.code === "Slash") {
    document.querySelector("#q")?.focus();
  } else {
    ACTS[event.code]();
  }
}

const ACTS = {
  KeyJ: () => walk(1),
  KeyK: () => walk(-1),
  KeyO: () => current() && link(current()).click(),
  KeyM: () => current() && toggleRead(current()),
  KeyS: () => {
    const item = current() ?? document.querySelector("[data-opened]");
    if (item) {
      announce(saved.toggle(described(item)) ? "saved" : "unsaved");
    }
  },
};

function current() {
  return document.activeElement?.closest("[data-ref]:not([data-opened])");
}

function walk(step) {
  const items = shown();
  const at = items.indexOf(current());
  const next = items[at < 0 ? (step > 0 ? 0 : items.length - 1) : at + step];
  if (next) {
    link(next).focus();
    next.scrollIntoView({ block: "nearest" });
  }
}
