package org.isnad.server;

import org.isnad.pipeline.AppPasswordBook;
import org.isnad.pipeline.ReadMarks;
import org.isnad.pipeline.ReportNumbers;
import org.isnad.pipeline.TopicFiling;

/** What readers' apps stand on. */
public record AppPorts(
    AppPasswordBook passwords, ReportNumbers numbers, ReadMarks marks, TopicFiling filing) {}
