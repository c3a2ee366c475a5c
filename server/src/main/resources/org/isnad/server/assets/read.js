// What was read is marked, in this browser alone: opening a story or a report marks it, and news in
// it takes the mark off again. Marked items can be hidden from lists.
import { listed, recall, remember, shown } from "./items.js";

const MOST = 2000;

function isRead(item, marks) {
  const at = Number(item.dataset.at ?? 0);
  return marks[item.dataset.ref] >= at;
}

function mark(refs) {
  const marks = recall("read", {});
  for (const ref of refs) {
    delete marks[ref]; // So that it stands last, as the latest.
    marks[ref] = Date.now();
  }
  remember("read", Object.fromEntries(Object.entries(marks).slice(-MOST)));
}

function draw() {
  const marks = recall("read", {});
  for (const item of listed()) {
    item.classList.toggle("read", isRead(item, marks));
  }
}

const opened = document.querySelector("[data-opened]");
if (opened) {
  mark([opened.dataset.ref]);
}
draw();
// Back from a report, the page may come out of the browser's memory as it was left.
addEventListener("pageshow", draw);

const tools = document.querySelector("#list-tools");
if (tools) {
  const hide = tools.querySelector("[data-tool=hide]");
  const hiding = (yes) => {
    document.documentElement.classList.toggle("hide-read", yes);
    hide.setAttribute("aria-pressed", String(yes));
  };
  hiding(recall("hide-read", false));
  hide.addEventListener("click", () => {
    const yes = hide.getAttribute("aria-pressed") !== "true";
    remember("hide-read", yes);
    hiding(yes);
  });
  tools.querySelector("[data-tool=read]").addEventListener("click", () => {
    mark(shown().map((item) => item.dataset.ref));
    draw();
  });
  tools.hidden = false;
}

/** Marks an item read, or takes the mark off. */
export function toggleRead(item) {
  if (item.classList.contains("read")) {
    const marks = recall("read", {});
    delete marks[item.dataset.ref];
    remember("read", marks);
  } else {
    mark([item.dataset.ref]);
  }
  draw();
}
