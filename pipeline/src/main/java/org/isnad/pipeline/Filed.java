package org.isnad.pipeline;

import org.isnad.model.Placement;
import org.isnad.model.Report;

/** A finished report with the place grouping gave it: the end of the line. */
public record Filed(Report report, Placement placement) {}
