// Plays what a report carries on the page itself. Nothing is asked of its publisher before the press:
// the element has no address until then. What cannot be played here is opened there.

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-play]");
  // Pages over https may not play what comes over http, and modified presses are the reader's own.
  if (!link?.href.startsWith("https:") || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  const player = document.createElement(link.dataset.play === "watch" ? "video" : "audio");
  if (link.dataset.type && !player.canPlayType(link.dataset.type)) {
    return;
  }
  event.preventDefault();
  document.querySelectorAll("audio, video").forEach((other) => other.pause());
  player.controls = true;
  player.className = "player";
  player.setAttribute("aria-label", link.textContent.trim());
  player.addEventListener("error", () => location.assign(link.href), { once: true });
  player.src = link.href;
  link.after(player);
  link.hidden = true;
  player.focus();
  player.play().catch(() => {}); // The controls are there.
});
