package org.isnad.cli;

/**
 * What {@code demo} is started with.
 *
 * @param port to listen on; 0 for any free one
 */
public record DemoSettings(int port) {}
