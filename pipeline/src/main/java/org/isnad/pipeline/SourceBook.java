package org.isnad.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.isnad.model.Catalogue;
import org.isnad.model.Outcome;
import org.isnad.model.Problem;

/**
 * The sources as they stand now (سجلّ المصادر). A change is kept before it counts, so that it
 * outlives a restart, and is then told to whoever works by the sources. Thread-safe; changes are
 * made one after the other, readers never wait.
 */
public final class SourceBook {
  private final Keeper keeper;
  private final List<Consumer<Catalogue>> listeners = new CopyOnWriteArrayList<>();
  private volatile Catalogue catalogue;

  /** Where the sources are kept. */
  @FunctionalInterface
  public interface Keeper {
    /** Writes the sources down, all of them or nothing. */
    void keep(Catalogue catalogue) throws IOException;
  }

  public SourceBook(Catalogue catalogue, Keeper keeper) {
    this.catalogue = catalogue;
    this.keeper = keeper;
  }

  /** Sources that are kept nowhere: changes last as long as the book. */
  public static SourceBook of(Catalogue catalogue) {
    return new SourceBook(catalogue, kept -> {});
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /**
   * Changes the sources.
   *
   * @param change from the sources as they stand to what they shall be; run once
   * @return the sources as they stand now; a problem where they could not be kept, and then nothing
   *     has changed
   */
  public synchronized Outcome<Catalogue> change(UnaryOperator<Catalogue> change) {
    Catalogue changed = change.apply(catalogue);
    try {
      keeper.keep(changed);
    } catch (IOException e) {
      return Outcome.failed(
          Problem.of("catalogue", "not-kept", "sources", String.valueOf(e.getMessage())));
    }
    catalogue = changed;
    listeners.forEach(listener -> listener.accept(changed));
    return Outcome.done(changed);
  }

  /** Has someone told of each change, on the thread that makes it. */
  public void onChange(Consumer<Catalogue> listener) {
    listeners.add(listener);
  }

  /** What is made of the sources, made anew when they have changed. */
  public <T> Supplier<T> derived(Function<Catalogue, T> making) {
    return new Supplier<>() {
      private Made<T> made = make();

      private Made<T> make() {
        Catalogue now = catalogue;
        return new Made<>(now, making.apply(now));
      }

      @Override
      public synchronized T get() {
        if (made.of() != catalogue) {
          made = make();
        }
        return made.value();
      }
    };
  }

  private record Made<T>(Catalogue of, T value) {}
}
