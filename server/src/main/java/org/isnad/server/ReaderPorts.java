package org.isnad.server;

import org.isnad.cli.ReaderSettings;
import org.isnad.pipeline.AuditLog;
import org.isnad.pipeline.InaccuracyBook;
import org.isnad.pipeline.ReaderBook;
import org.isnad.pipeline.SessionBook;
import org.isnad.pipeline.ShelfBook;

/**
 * What the readers' part of the pages stands on.
 *
 * @param home the address, ending in "/", that mails link to; empty where it is not known
 */
public record ReaderPorts(
    ReaderBook accounts,
    SessionBook sessions,
    ShelfBook shelves,
    AuditLog audit,
    InaccuracyBook inaccuracies,
    AppPorts apps,
    ReaderSettings settings,
    String home) {}
