package org.isnad.pipeline;

/** A wanted page and what the web answered. */
public record PageAnswer(PageRequest request, Web.Answer answer) {}
