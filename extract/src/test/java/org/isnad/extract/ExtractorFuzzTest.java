package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.isnad.model.Article;
import org.isnad.model.Outcome;
import org.isnad.model.Payload;

/** Any bytes give an article with text or a named problem; nothing is thrown. */
class ExtractorFuzzTest {
  @FuzzTest(maxDuration = "20s")
  void neverThrows(byte[] bytes) {
    switch (Extractor.extract(new Payload(bytes, null), null, null)) {
      case Outcome.Done<Article>(Article article, var problems) ->
          assertThat(article.text()).isNotBlank();
      case Outcome.Failed<Article>(var problem) -> assertThat(problem.code()).isNotBlank();
    }
  }
}
