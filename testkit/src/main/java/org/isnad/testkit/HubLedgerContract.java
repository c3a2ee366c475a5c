package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.isnad.pipeline.HubLedger;
import org.isnad.pipeline.HubSubscription;
import org.isnad.pipeline.HubSubscription.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link HubLedger} does. */
public abstract class HubLedgerContract {
  private static final Instant NOW = SampleReports.MORNING;
  private static final URI FEED = URI.create("https://nahran.example/rss.xml");

  /** An empty ledger. */
  protected abstract HubLedger hubs();

  private static HubSubscription of(
      URI feed, String token, State state, @Nullable Instant lease, Instant next) {
    return new HubSubscription(
        lease == null ? HubSubscription.Kind.WEBSUB : HubSubscription.Kind.CLOUD,
        feed,
        token,
        URI.create(feed + "?topic"),
        URI.create("https://hub.example/"),
        "a secret",
        state,
        lease,
        next,
        2,
        lease == null ? "timeout" : null);
  }

  @Test
  public void nothingIsSubscribedAtFirst() {
    assertThat(hubs().byFeed(FEED)).isEmpty();
    assertThat(hubs().byToken("t")).isEmpty();
    assertThat(hubs().due(NOW, 10)).isEmpty();
  }

  @Test
  public void aSubscriptionComesBackByItsFeedAndItsToken() {
    HubSubscription wanted = of(FEED, "token-1", State.WANTED, null, NOW);
    hubs().keep(wanted);
    assertThat(hubs().byFeed(FEED)).contains(wanted);
    assertThat(hubs().byToken("token-1")).contains(wanted);
    assertThat(hubs().byToken("token-2")).isEmpty();
    HubSubscription active = of(FEED, "token-2", State.ACTIVE, NOW.plusSeconds(60), NOW);
    hubs().keep(active);
    assertThat(hubs().byFeed(FEED)).contains(active);
    assertThat(hubs().byToken("token-1")).isEmpty();
    hubs().forget(FEED);
    assertThat(hubs().byToken("token-2")).isEmpty();
  }

  @Test
  public void thoseLongestDueComeFirst() {
    for (int i = 0; i < 5; i++) {
      hubs().keep(of(FEED.resolve("/" + i), "t" + i, State.WANTED, null, NOW.minusSeconds(i)));
    }
    assertThat(hubs().due(NOW.minusSeconds(1), 3))
        .extracting(HubSubscription::token)
        .containsExactly("t4", "t3", "t2");
  }
}
