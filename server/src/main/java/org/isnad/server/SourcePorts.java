package org.isnad.server;

import java.net.URI;
import java.util.function.Consumer;
import org.isnad.pipeline.ReportArchive;
import org.isnad.pipeline.SourceBook;
import org.isnad.pipeline.Web;

/**
 * What the pages about sources stand on.
 *
 * @param web where an admin's addresses are looked at
 * @param archive where the reports of two sources become those of one
 * @param visitSoon has a feed visited as soon as its host bears it
 */
public record SourcePorts(
    SourceBook book, Web web, ReportArchive archive, Consumer<URI> visitSoon) {}
