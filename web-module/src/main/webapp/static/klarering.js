"use strict";
/* Keyboard, dialogs and live lists. Every page works without it. */
(() => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const announce = (text) => { $("#announcements").textContent = text; };

  const typing = (target) => target.closest("input, select, textarea, [contenteditable]") !== null;
  const rowLinks = () => $$(".rows tbody tr a.id");
  const currentLink = () => document.activeElement?.closest?.(".rows tbody tr")?.querySelector("a.id");

  const move = (step) => {
    const links = rowLinks();
    if (links.length === 0) return false;
    const at = links.indexOf(currentLink());
    const next = at < 0 ? (step > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + step, 0), links.length - 1);
    links[next].focus();
    links[next].closest("tr").scrollIntoView({ block: "nearest" });
    return true;
  };

  /* Beside each other: the same place in the next list. */
  const across = (step) => {
    const lists = $$(".board [data-live]").filter((list) => $("tbody tr", list));
    const here = lists.findIndex((list) => list.contains(document.activeElement));
    if (lists.length === 0) return false;
    const next = lists[here < 0 ? 0 : Math.min(Math.max(here + step, 0), lists.length - 1)];
    const at = here < 0 ? 0 : $$("a.id", lists[here]).indexOf(currentLink());
    const links = $$("a.id", next);
    links[Math.min(Math.max(at, 0), links.length - 1)].focus();
    return true;
  };

  const act = (key) => {
    const button = $(`[data-key-action="${key}"]`);
    if (button) { button.click(); return true; }
    const link = currentLink();
    const action = { r: "RELEASE", e: "REGISTER_ENTRY", d: "ASK_DOCUMENTS", n: "ASK_NEW_VERSION", x: "REFUSE", g: "EXAMINE_GOODS", p: "TAKE_SAMPLE", t: "DETAIN", m: "REMIND", w: "WRITE" }[key];
    if (!link || !action || !$("[data-live='merge']")) return false;
    location.href = `${link.href}&action=${action}`;
    return true;
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || $("dialog:modal")) return;
    const handled =
      event.key === "/" ? ($("#find") ? ($("#find").focus(), $("#find").select(), true) : false)
      : event.key === "?" ? ($("#keys") ? ($("#keys").showModal(), true) : false)
      : event.key === "ArrowDown" ? move(1)
      : event.key === "ArrowUp" ? move(-1)
      : event.key === "ArrowRight" ? across(1)
      : event.key === "ArrowLeft" ? across(-1)
      : act(event.key.toLowerCase());
    if (handled) event.preventDefault();
  });

  /* The decision: a modal dialog over the case; Esc goes back to the case as it was. */
  const decision = $("dialog#decision");
  if (decision) {
    const leave = $("[data-leave]", decision);
    decision.close();
    decision.showModal();
    $("[data-first]", decision)?.focus();
    decision.addEventListener("close", () => { if (!decision.open) leave.click(); });
    watch(decision);
  }

  function watch(dialog) {
    const reason = $("[data-reason]", dialog);
    const text = $("[data-text]", dialog);
    const usual = (code) => $(`[data-usual="${CSS.escape(code)}"]`, dialog)?.textContent ?? "";
    let offered = reason ? usual(reason.value) : "";
    let asked = 0;
    const refresh = async () => {
      if (!$("#reply", dialog)) return;
      const turn = ++asked;
      const fields = new URLSearchParams(new FormData($("form", dialog)));
      fields.delete("jakarta.faces.ViewState");
      const answer = await fetch("/console/reply", { method: "POST", body: fields, credentials: "same-origin" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = $("#reply", page);
      if (turn !== asked || !fresh) return;
      $("#reply", dialog).replaceWith(document.importNode(fresh, true));
    };
    let later;
    const soon = () => { clearTimeout(later); later = setTimeout(refresh, 350); };
    reason?.addEventListener("change", () => {
      if (text && (text.value.trim() === "" || text.value === offered)) text.value = usual(reason.value);
      offered = usual(reason.value);
      soon();
    });
    const left = $("#text-left", dialog);
    const count = () => {
      if (!text || !left) return;
      const length = text.value.trim().length;
      left.textContent = `${length} / ${text.dataset.longest}`;
      left.classList.toggle("over", length > Number(text.dataset.longest));
    };
    count();
    reason?.addEventListener("change", count);
    dialog.addEventListener("input", (event) => { count(); if (event.target !== reason) soon(); });
    dialog.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.ctrlKey) $("[data-confirm]", dialog).click();
    });
  }

  /* Live lists: the server tells that something changed; the page fetches itself and merges. No row moves. */
  const lists = $$("[data-live]");
  const border = lists.some((list) => list.dataset.live === "border");
  if (lists.length > 0 && window.EventSource) {
    const stream = new EventSource("/console/live");
    const mark = $("#live");
    /* However fast things change, the page asks again only when it has shown the last answer. */
    let waits = false;
    let again = false;
    const soon = () => {
      again = true;
      if (waits) return;
      waits = true;
      setTimeout(async () => {
        again = false;
        try { await merge(); } finally { waits = false; }
        if (again) soon();
      }, border ? 1000 : 250);
    };
    stream.addEventListener("open", () => { if (mark) mark.hidden = false; });
    stream.addEventListener("error", () => { if (mark) mark.hidden = true; });
    if (!border) stream.addEventListener("changed", soon);
    if (border || $("[data-live='merge']")) stream.addEventListener("border", soon);
    const look = border ? setInterval(soon, 15000) : 0;
    addEventListener("pagehide", () => { stream.close(); clearInterval(look); });
  }

  /* Something was handed in and is being checked: the answer is there within moments, and is told where the reader is. */
  if ($("[data-pending]")) setTimeout(lookAgain, 1000);

  async function lookAgain() {
    const answer = await fetch(location.href, { credentials: "same-origin" }).catch(() => null);
    if (!answer?.ok || answer.redirected) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const here = $("main");
    const reading = here.contains(document.activeElement);
    here.replaceChildren(...document.importNode($("main", fresh), true).childNodes);
    if (reading) here.focus();
    if ($("[data-pending]")) setTimeout(lookAgain, 1000);
    else announce($(".reply p, .notice p, .tag", here)?.textContent ?? "");
  }

  /* What was asked for is read first. */
  $("[data-read]")?.focus();

  /* A file that is chosen or dropped is looked through at once; what is too large is not sent at all. */
  const drop = $("[data-drop]");
  if (drop) {
    const field = $("input[type=file]", drop);
    const look = () => {
      if (field.files.length === 0) return;
      if (field.files[0].size > Number(drop.dataset.most)) {
        field.value = "";
        refuse(drop, drop.dataset.toolarge);
        return;
      }
      $(`#${drop.dataset.drop}`).click();
    };
    field.addEventListener("change", look);
    drop.addEventListener("dragover", (event) => { event.preventDefault(); drop.classList.add("over"); });
    drop.addEventListener("dragleave", () => drop.classList.remove("over"));
    drop.addEventListener("drop", (event) => {
      event.preventDefault();
      drop.classList.remove("over");
      if (event.dataTransfer.files.length === 0) return;
      field.files = event.dataTransfer.files;
      look();
    });
  }

  $("[data-print]")?.addEventListener("click", () => print());

  function refuse(place, text) {
    $(".fault", place)?.remove();
    const said = document.createElement("p");
    said.className = "fault";
    said.setAttribute("role", "alert");
    said.textContent = text;
    place.append(said);
  }

  /* A journey that its driver watches: looked at again while the page is seen; said aloud when it stands differently. */
  const journey = $("[data-poll]");
  if (journey) setInterval(follow, Number(journey.dataset.poll) * 1000);

  async function follow() {
    const here = $("[data-poll]");
    if (document.hidden || here.contains(document.activeElement)) return;
    const answer = await fetch(location.href, { credentials: "same-origin" }).catch(() => null);
    if (!answer?.ok) return;
    const fresh = $("[data-poll]", new DOMParser().parseFromString(await answer.text(), "text/html"));
    if (!fresh) return;
    const [before, now] = [$(".verdict", here).textContent, $(".verdict", fresh).textContent];
    here.replaceChildren(...document.importNode(fresh, true).childNodes);
    if (before !== now) announce(now);
  }

  async function merge() {
    const answer = await fetch(location.href, { credentials: "same-origin" });
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const id of ["sum", "lanes", "approaching-count", "desk-count", "follow-count", "gone-count"]) keepLive(id, page);
    const said = lists.flatMap((list) => {
      const fresh = list.id ? $(`#${list.id}`, page) : $("[data-live]", page);
      return fresh ? renew(list, fresh) : [];
    });
    if (said.length > 0) announce(said.slice(0, 3).join(". "));
  }

  /* The board is put in order again while nobody points at it or reads in it. */
  function renew(list, fresh) {
    const busy = list.matches(":hover") || list.contains(document.activeElement);
    if (list.dataset.live !== "border" || busy) return mergeRows(list, fresh);
    const known = new Map($$("tbody tr", list).map((row) => [row.dataset.key, row.dataset.stamp]));
    list.replaceChildren(...document.importNode(fresh, true).childNodes);
    const news = $$("tbody tr", list).filter((row) => known.get(row.dataset.key) !== row.dataset.stamp);
    for (const row of news) flash(row);
    return list.id === "desk" || list.id === "follow" ? news.map(words) : [];
  }

  function mergeRows(list, fresh) {
    const rows = new Map($$("tbody tr", fresh).map((row) => [row.dataset.key, row]));
    const said = [];
    for (const row of $$("tbody tr", list)) {
      const now = rows.get(row.dataset.key);
      rows.delete(row.dataset.key);
      if (!now) {
        row.classList.add("gone");
      } else if (now.dataset.stamp !== row.dataset.stamp) {
        said.push(change(row, now));
      } else {
        row.classList.remove("gone");
        const [here, there] = [$(".when", row), $(".when", now)];
        if (here && there) here.innerHTML = there.innerHTML;
      }
    }
    for (const row of rows.values()) said.push(added(list, row));
    return said;
  }

  function flash(row) {
    row.classList.add("changed");
    setTimeout(() => row.classList.remove("changed"), 4000);
  }

  function keepLive(id, page) {
    const [here, there] = [$(`#${id}`), $(`#${id}`, page)];
    if (!here || !there || here.contains(document.activeElement)) return;
    const live = $("#live", there);
    if (live) live.hidden = $("#live").hidden;
    here.replaceChildren(...there.childNodes);
  }

  function change(row, now) {
    const focused = row.contains(document.activeElement);
    row.replaceChildren(...document.importNode(now, true).children);
    row.dataset.stamp = now.dataset.stamp;
    row.classList.add("changed");
    if (focused) $("a.id", row).focus();
    return words(row);
  }

  function added(list, row) {
    const own = document.importNode(row, true);
    own.classList.add("changed");
    $("tbody", list).append(own);
    $(".empty", list)?.remove();
    return words(own);
  }

  const words = (row) => `${($(".tag", row) ?? $(".why", row))?.textContent.trim() ?? ""} ${$("a.id", row).textContent.trim()}`;
})();
