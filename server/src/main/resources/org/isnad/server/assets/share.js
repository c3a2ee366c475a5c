// Shares the page by what the device offers, else copies its address.
import { announce } from "./items.js";

for (const button of document.querySelectorAll("button[data-tool=share]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const address = location.origin + location.pathname;
    if (navigator.share) {
      // Whoever closes the sheet has not failed.
      await navigator.share({ title: document.title, url: address }).catch(() => {});
      return;
    }
    announce((await copied(address)) ? "copied" : "uncopied");
  });
}

for (const button of document.querySelectorAll("button[data-tool=print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Plain http beyond localhost has no clipboard; a selected field still can be copied.
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "hidden";
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
}
