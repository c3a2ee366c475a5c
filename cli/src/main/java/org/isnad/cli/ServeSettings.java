package org.isnad.cli;

import java.nio.file.Path;

/**
 * What {@code serve} is started with.
 *
 * @param port to listen on; 0 for any free one
 * @param data the data folder; made when it is not there
 * @param gathering whether the sources are asked on schedule; without it the server only shows what
 *     the data folder holds
 */
public record ServeSettings(int port, Path data, boolean gathering) {}
