// The search line offers names, hashtags and sources while it is typed in: the combobox of the
// ARIA patterns, a list below an input that keeps the focus. Enter without a choice searches.

const WAIT = 120;
const input = document.querySelector("input[data-suggest]");

if (input) {
  const list = document.createElement("ul");
  list.id = "suggestions";
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.dataset.suggestLabel);
  input.after(list);
  input.autocomplete = "off";
  for (const [name, value] of [
    ["role", "combobox"],
    ["aria-autocomplete", "list"],
    ["aria-controls", list.id],
    ["aria-expanded", "false"],
  ]) {
    input.setAttribute(name, value);
  }
  listen(input, list);
}

function listen(input, list) {
  let timer = 0;
  let asked = 0;
  let chosen = -1;

  const close = () => {
    clearTimeout(timer);
    asked++;
    list.hidden = true;
    list.replaceChildren();
    choose(-1);
    input.setAttribute("aria-expanded", "false");
  };

  const choose = (index) => {
    chosen = index;
    input.removeAttribute("aria-activedescendant");
    [...list.children].forEach((option, i) => {
      option.setAttribute("aria-selected", String(i === index));
      if (i === index) {
        input.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      }
    });
  };

  const ask = async () => {
    const typed = input.value.trim();
    if (!typed) {
      close();
      return;
    }
    const question = ++asked;
    try {
      const answer = await fetch(input.dataset.suggest + "?q=" + encodeURIComponent(typed));
      const found = answer.ok ? await answer.json() : [];
      // A slower answer to an earlier question must not replace a later one's.
      if (question === asked) {
        show(found);
      }
    } catch {
      close(); // Offline: searching still says so.
    }
  };

  const show = (found) => {
    list.replaceChildren(...found.map(option));
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    choose(-1);
  };

  // This module comes when the line is first entered: something may be typed by then.
  if (input.value && document.activeElement === input) {
    timer = setTimeout(ask, WAIT);
  }
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const count = list.children.length;
    if (event.isComposing || count === 0) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      // One place more than there are options: the line itself.
      choose(((chosen + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      location.assign(list.children[chosen].dataset.href);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  });
  // The press must not take the focus from the line before the click arrives.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[data-href]");
    if (option) {
      location.assign(option.dataset.href);
    }
  });
}

function option(suggestion, index) {
  const item = document.createElement("li");
  item.id = "suggestion-" + index;
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", "false");
  item.dataset.href = suggestion.href;
  const label = document.createElement("bdi");
  label.dir = suggestion.dir;
  label.textContent = suggestion.label;
  const kind = document.createElement("span");
  kind.className = "small";
  kind.textContent = suggestion.kind;
  item.append(label, " ", kind);
  return item;
}
