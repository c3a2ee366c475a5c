// What the pages do beyond what they say. Every page works without it: a control that needs a
// script is hidden until its module shows it, and says only words that the page gives it. What a
// page has no use for is not asked for, so that the first page stays small.

const has = (selector) => document.querySelector(selector) !== null;

if (has("[data-ref]")) {
  import("./read.js");
}
if (has("[data-save], #saved, #bring")) {
  import("./save.js");
}
if (has("[data-tool=share]")) {
  import("./share.js");
}
if (has("[data-play]")) {
  import("./play.js");
}
if (has("#listen") && "speechSynthesis" in window) {
  import("./listen.js");
}

if ("serviceWorker" in navigator && has("[data-opened], #saved")) {
  const path = "/" + (document.querySelector("[data-opened]")?.dataset.ref ?? "saved");
  // Late: what the reader sees comes before what is kept for later.
  addEventListener("load", () =>
    import("./offline.js").then((worker) => worker.tell({ keep: "recent", path })),
  );
}

const line = document.querySelector("#q[data-suggest]");
line?.addEventListener("focus", () => import("./suggest.js"), { once: true });

// Letters are taken by their place on the keyboard, so that they work under an Arabic layout too
// (j is ت there).
const LETTERS = new Set(["KeyJ", "KeyK", "KeyO", "KeyS", "KeyM"]);

function isOurs(event) {
  const { target, key, code } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
    return false;
  }
  if (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) {
    return false;
  }
  return (
    ["?", "؟", "/"].includes(key) || (!event.shiftKey && (code === "Slash" || LETTERS.has(code)))
  );
}

document.addEventListener("keydown", (event) => {
  if (isOurs(event) && !has("dialog[open]")) {
    event.preventDefault();
    import("./keys.js").then((keys) => keys.press(event));
  }
});
for (const button of document.querySelectorAll("[data-tool=keys]")) {
  button.hidden = false;
  button.addEventListener("click", () => import("./keys.js").then((keys) => keys.help()));
}
