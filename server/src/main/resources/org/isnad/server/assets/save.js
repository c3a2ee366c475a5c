// Buttons that save for later, and the page that lists what was saved.
import { described } from "./items.js";
import * as saved from "./saved.js";

const buttons = document.querySelectorAll("button[data-save]");

function show() {
  for (const button of buttons) {
    button.hidden = false;
    button.setAttribute("aria-pressed", String(saved.has(button.dataset.save)));
  }
}

for (const button of buttons) {
  button.addEventListener("click", () => saved.toggle(described(button.closest("[data-ref]"))));
}
show();
saved.onChange(show);

const list = document.querySelector("#saved");
if (list) {
  const draw = () => {
    const template = document.querySelector("#saved-item");
    const items = saved.all();
    list.replaceChildren(
      ...items.map((item) => {
        const row = template.content.cloneNode(true);
        const link = row.querySelector("a");
        link.href = "/" + item.ref;
        link.textContent = item.title;
        const headline = row.querySelector(".headline");
        headline.lang = item.lang;
        headline.dir = item.dir;
        row.querySelector(".from").textContent = item.source;
        row.querySelector("article").dataset.ref = item.ref;
        row.querySelector("time").textContent = new Date(item.at).toLocaleDateString(
          list.dataset.locale,
          { day: "numeric", month: "long" },
        );
        row.querySelector("button").addEventListener("click", () => {
          saved.toggle(item);
          (list.querySelector("button") ?? document.querySelector("#content")).focus();
        });
        return row;
      }),
    );
    document.querySelector("#saved-none").hidden = items.length > 0;
  };
  document.querySelector("#saved-script").hidden = true;
  draw();
  saved.onChange(draw);
}

// With an account: what this browser saved before can move into it.
const bring = document.querySelector("#bring");
if (bring) {
  if (new URLSearchParams(location.search).has("brought")) {
    saved.clear();
  }
  const refs = saved.all().map((item) => item.ref);
  bring.elements.refs.value = refs.join(" ");
  bring.hidden = refs.length === 0;
}
