// The stories and reports on a page: elements with data-ref ("story/12", "report/34") and, where it
// is known, data-at (when its latest report came, in milliseconds). And what this browser remembers
// by name: one that keeps nothing (private windows, full storage) is one that was never here.

export function recall(name, otherwise) {
  try {
    return JSON.parse(localStorage.getItem("isnad." + name)) ?? otherwise;
  } catch {
    return otherwise;
  }
}

export function remember(name, value) {
  try {
    localStorage.setItem("isnad." + name, JSON.stringify(value));
  } catch {
    // Kept for this page alone.
  }
}

/** All of them; the page's own subject (data-opened) is none. */
export function listed() {
  return [...document.querySelectorAll("[data-ref]:not([data-opened])")];
}

/** Those that are not hidden. */
export function shown() {
  return listed().filter((item) => item.offsetParent !== null);
}

export function link(item) {
  return item.querySelector(".headline a") ?? item;
}

/** What is kept of an item that is saved for later. */
export function described(item) {
  const opened = "opened" in item.dataset;
  const headline = item.querySelector(opened ? "h1" : ".headline") ?? item;
  return {
    ref: item.dataset.ref,
    title: headline.textContent.trim(),
    lang: headline.lang || item.lang || "",
    dir: headline.dir || "auto",
    source: item.querySelector(".from")?.textContent.trim() ?? "",
  };
}

/** Says one of the page's own sentences to those who hear it, and shows it for a moment. */
export function announce(sentence) {
  const place = document.querySelector("#toast");
  place.textContent = place.dataset[sentence];
  place.classList.add("shown");
  setTimeout(() => place.classList.remove("shown"), 2500);
}
