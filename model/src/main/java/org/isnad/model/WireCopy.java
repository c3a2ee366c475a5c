package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * A report's place in its wire family (عائلة برقية): the reports that carry one agency's copy.
 *
 * @param familyId the id of the family's earliest report
 * @param agency the source id of the agency; null when only the copies are known
 * @param share how much of this report the copy makes up, 0 to 1
 */
public record WireCopy(long familyId, @Nullable String agency, double share) {}
