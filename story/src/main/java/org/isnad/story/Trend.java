package org.isnad.story;

import java.time.Duration;
import org.isnad.model.Hashtag;

/**
 * A hashtag on the rise (وسم رائج) with the reason: "12 reports of 5 sources in 6 hours, 1.3
 * expected".
 *
 * @param hashtag with the label most used in the window
 * @param reports that bear it in the window
 * @param sources how many publishers they are of
 * @param origins how many of them are no copies of one another, at most three of each publisher
 * @param expected origins by its share of the weeks before, and by what is usual for new hashtags
 * @param surprise minus the decimal logarithm of the chance of so many origins
 * @param window how far back was looked
 */
public record Trend(
    Hashtag hashtag,
    int reports,
    int sources,
    int origins,
    double expected,
    double surprise,
    Duration window) {}
