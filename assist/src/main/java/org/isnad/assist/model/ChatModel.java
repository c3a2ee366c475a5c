package org.isnad.assist.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.isnad.assist.model.ModelSettings.Protocol;
import org.jspecify.annotations.Nullable;

/** A model behind one of the protocols that LangChain4j speaks; answers are always streamed. */
final class ChatModel implements LanguageModel {
  private static final int MOST_TOKENS = 4_000;
  private static final int MOST_CHARACTERS = 40_000;
  private static final long LOOK_MILLIS = 50;

  private final StreamingChatModel model;
  private final Duration timeout;
  private final boolean json;

  ChatModel(ModelSettings settings) {
    this.timeout = settings.timeout();
    this.json = settings.protocol() != Protocol.ANTHROPIC; // it has no mode for it
    String address = settings.address().toString();
    String key = settings.key() == null ? "none" : settings.key();
    this.model =
        switch (settings.protocol()) {
          case OPENAI ->
              OpenAiStreamingChatModel.builder()
                  .baseUrl(address)
                  .apiKey(key)
                  .modelName(settings.model())
                  .timeout(timeout)
                  .temperature(0.0)
                  .maxTokens(MOST_TOKENS)
                  .build();
          case OLLAMA ->
              OllamaStreamingChatModel.builder()
                  .baseUrl(address)
                  .modelName(settings.model())
                  .timeout(timeout)
                  .temperature(0.0)
                  .build();
          case ANTHROPIC ->
              AnthropicStreamingChatModel.builder()
                  .baseUrl(address)
                  .apiKey(key)
                  .modelName(settings.model())
                  .timeout(timeout)
                  .maxTokens(MOST_TOKENS)
                  .build();
        };
  }

  @Override
  public Reply ask(String rules, String data, Consumer<String> partial, BooleanSupplier unwanted) {
    ChatRequest.Builder request =
        ChatRequest.builder().messages(SystemMessage.from(rules), UserMessage.from(data));
    if (json) {
      request.responseFormat(ResponseFormat.JSON);
    }
    Listening listening = new Listening(partial);
    try {
      model.chat(request.build(), listening);
      return listening.end(timeout, unwanted);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return listening.stop(Reason.UNWANTED, "interrupted");
    } catch (RuntimeException e) {
      return failed(e);
    }
  }

  private static Failed failed(Throwable problem) {
    Reason reason =
        switch (problem) {
          case RateLimitException _ -> Reason.RATE_LIMITED;
          case AuthenticationException _ -> Reason.REFUSED;
          case InvalidRequestException _ -> Reason.REFUSED;
          case ModelNotFoundException _ -> Reason.REFUSED;
          case dev.langchain4j.exception.TimeoutException _ -> Reason.SLOW;
          default -> Reason.BROKEN;
        };
    return new Failed(reason, problem.getClass().getSimpleName(), null);
  }

  /** What has come of an answer. */
  private static final class Listening implements StreamingChatResponseHandler {
    private final Consumer<String> partial;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<@Nullable Reply> reply = new AtomicReference<>();
    private final AtomicReference<@Nullable StreamingHandle> handle = new AtomicReference<>();
    private int length;

    Listening(Consumer<String> partial) {
      this.partial = partial;
    }

    @Override
    public void onPartialResponse(PartialResponse stretch, PartialResponseContext context) {
      handle.set(context.streamingHandle());
      length += stretch.text().length();
      if (length > MOST_CHARACTERS) {
        stop(Reason.ENDLESS, "more than " + MOST_CHARACTERS + " characters");
      } else {
        partial.accept(stretch.text());
      }
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
      String text = response.aiMessage().text();
      TokenUsage usage = response.tokenUsage();
      Integer total = usage == null ? null : usage.totalTokenCount();
      end(new Said(text == null ? "" : text, total == null ? 0 : total));
    }

    @Override
    public void onError(Throwable problem) {
      end(failed(problem));
    }

    private void end(Reply with) {
      reply.compareAndSet(null, with);
      ended.countDown();
    }

    Failed stop(Reason reason, String detail) {
      Failed failed = new Failed(reason, detail, null);
      end(failed);
      StreamingHandle running = handle.get();
      if (running != null) {
        running.cancel();
      }
      return failed;
    }

    Reply end(Duration timeout, BooleanSupplier unwanted) throws InterruptedException {
      long until = System.nanoTime() + timeout.toNanos();
      while (!ended.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        if (unwanted.getAsBoolean()) {
          return stop(Reason.UNWANTED, "the reader left");
        }
        if (System.nanoTime() - until > 0) {
          return stop(Reason.SLOW, "no end within " + timeout.toSeconds() + " s");
        }
      }
      Reply end = reply.get();
      return end == null ? new Failed(Reason.BROKEN, "no answer", null) : end;
    }
  }
}
