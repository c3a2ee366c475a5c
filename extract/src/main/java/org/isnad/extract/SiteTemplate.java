package org.isnad.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Outcome;
import org.isnad.model.Payload;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of one source have in common (قالب الموقع): text that stands at the same place of
 * different articles is furniture, whatever it says, and a place whose text was an article's on
 * other pages probably holds this one's too.
 *
 * <p>Learned from pages as they come, without knowing their articles; an optional input of {@link
 * Extractor}. Keys of text are kept, no text: at most {@value #MOST_PAGES} pages, the oldest leave.
 * Of an article that comes again its last version is kept, so that fetching it twice is no
 * repetition. What was learned does not depend on the order of the pages while none had to leave.
 * Immutable and safe for any number of threads.
 */
public final class SiteTemplate {
  /** Furniture changes over months; a mask of a page each fits into a long of the text form. */
  static final int MOST_PAGES = 24;

  /** Of shorter lines that repeat some are the text's own: sub-headings, refrains. */
  private static final int TELLING_WORDS = 4;

  /** Share of the pages on which a line among the articles' own must stand to be furniture. */
  private static final double BODY_REPEATS = 0.25;

  /** How much of a verdict is the place's when there are many pages; by the dev pages. */
  private static final double PULL = 0.6;

  /** Text of so many words at a place has half its weight. */
  private static final double FEW_WORDS = 20;

  private static final SiteTemplate EMPTY = new SiteTemplate(List.of());

  private final List<PageProfile> pages;
  private final Map<Long, Integer> repeats = new HashMap<>();
  private final Map<Long, PageProfile.Share> places = new HashMap<>();

  SiteTemplate(List<PageProfile> pages) {
    this.pages = List.copyOf(pages);
    for (PageProfile page : pages) {
      page.lines().forEach(line -> repeats.merge(line, 1, Integer::sum));
      page.places().forEach((place, share) -> places.merge(place, share, PageProfile.Share::plus));
    }
  }

  /** Nothing learned: changes no extraction. */
  public static SiteTemplate empty() {
    return EMPTY;
  }

  /** Learned from pages of one source, whose addresses are read from themselves. */
  public static SiteTemplate learn(List<Payload> pages) {
    SiteTemplate template = EMPTY;
    for (Payload page : pages) {
      template = template.with(page, null);
    }
    return template;
  }

  /**
   * What one page teaches about its site; keys only, no text. Many are read at once, then learned
   * in one order.
   */
  public static final class Lesson {
    private final String site;
    private final PageProfile profile;

    private Lesson(String site, PageProfile profile) {
      this.site = site;
      this.profile = profile;
    }

    /** The host of the page's address, without "www."; empty when neither it nor we know it. */
    public String site() {
      return site;
    }
  }

  /**
   * Reads what a page teaches; empty for what is no page.
   *
   * @param address where it was fetched; null when not known
   */
  public static Optional<Lesson> lesson(Payload page, @Nullable URI address) {
    return PageGate.open(page, address, "page", new ArrayList<>())
            instanceof Outcome.Done<Page>(Page opened, var _)
        ? Optional.of(new Lesson(site(opened), profile(opened)))
        : Optional.empty();
  }

  private static String site(Page page) {
    URI canonical = page.canonical();
    URI address = page.address() != null ? page.address() : canonical;
    String host = address == null || address.getHost() == null ? "" : address.getHost();
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
  }

  /**
   * This with one page more. A page that holds no article, or is none, teaches nothing.
   *
   * @param address where it was fetched; null when not known
   */
  public SiteTemplate with(Payload page, @Nullable URI address) {
    return lesson(page, address).map(this::with).orElse(this);
  }

  /** This with one page more; see {@link #with(Payload, URI)}. */
  public SiteTemplate with(Lesson lesson) {
    return with(lesson.profile);
  }

  private static PageProfile profile(Page page) {
    StructuredData data = StructuredData.read(page, new ArrayList<>());
    SiteName site = SiteName.of(data, page);
    String title = Headline.of(data, page, site);
    PageText text = page.text();
    double[] verdicts =
        LearnedBlocks.judge(text, Candidates.best(text), PageClaims.of(data, title));
    BitSet taken = LearnedBlocks.likely(verdicts);
    Repair.apply(text, taken, verdicts, title, site);
    return PageProfile.of(page, title, taken);
  }

  SiteTemplate with(PageProfile page) {
    if (page.body().isEmpty()) {
      return this;
    }
    List<PageProfile> now = new ArrayList<>(without(page).pages);
    now.add(page);
    return new SiteTemplate(now.subList(Math.max(0, now.size() - MOST_PAGES), now.size()));
  }

  /** What the pages of other articles taught. */
  SiteTemplate without(PageProfile own) {
    List<PageProfile> others = pages.stream().filter(page -> !page.isSameArticle(own)).toList();
    return others.size() == pages.size() ? this : new SiteTemplate(others);
  }

  /**
   * Chunks that stand at the same place of other articles. Where most text is the articles' own,
   * one repetition may be an agency's background paragraph: there a share of the pages must have
   * it.
   */
  BitSet furniture(List<Chunk> chunks) {
    BitSet furniture = new BitSet();
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      int seen =
          chunk.words() < TELLING_WORDS ? 0 : repeats.getOrDefault(PageProfile.line(chunk), 0);
      PageProfile.Share share = places.get(PageProfile.place(chunk));
      double least = share != null && share.isMostlyTaken() ? BODY_REPEATS * pages.size() : 1;
      furniture.set(i, seen > 0 && seen >= least);
    }
    return furniture;
  }

  /**
   * Draws each verdict towards what was found at its place on the other pages, the more the more
   * text and pages there were.
   */
  void weigh(List<Chunk> chunks, double[] verdicts) {
    double pull = PULL * pages.size() / (pages.size() + 1);
    for (int i = 0; i < verdicts.length; i++) {
      PageProfile.Share share = places.get(PageProfile.place(chunks.get(i)));
      if (share != null) {
        double weight = pull * share.words() / (share.words() + FEW_WORDS);
        verdicts[i] = (1 - weight) * verdicts[i] + weight * share.taken() / share.words();
      }
    }
  }

  List<PageProfile> pages() {
    return pages;
  }

  /** The text form, to be kept: ASCII lines, some tens of kilobytes. */
  public String text() {
    return TemplateText.write(this);
  }

  /**
   * Reads the text form; "bad-template" with the line for anything else.
   *
   * @param subject what the problem names the text by, a file's name
   */
  public static Outcome<SiteTemplate> parse(String text, String subject) {
    return TemplateText.read(text, subject);
  }

  /** Number of pages learned from. */
  public int size() {
    return pages.size();
  }
}
