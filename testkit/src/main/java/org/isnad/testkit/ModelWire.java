package org.isnad.testkit;

import java.util.Locale;

/** What language models' servers send, in three protocols; written by hand from their manuals. */
enum ModelWire {
  OPENAI {
    @Override
    String whole(String text) {
      return "{\"id\":\"c\",\"object\":\"chat.completion\",\"model\":\"m\",\"choices\":[{\"index\":0,\"message\":"
          + "{\"role\":\"assistant\",\"content\":"
          + quoted(text)
          + "},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":30,\"completion_tokens\":12,\"total_tokens\":42}}";
    }

    @Override
    String stretch(String text) {
      return event(
          "",
          "{\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":"
              + "{\"content\":"
              + quoted(text)
              + "},\"finish_reason\":null}]}");
    }

    @Override
    String ending() {
      return event(
              "",
              "{\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{},"
                  + "\"finish_reason\":\"stop\"}]}")
          + event(
              "",
              "{\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"model\":\"m\",\"choices\":[],\"usage\":"
                  + "{\"prompt_tokens\":30,\"completion_tokens\":12,\"total_tokens\":42}}")
          + "data: [DONE]\n\n";
    }
  },
  OLLAMA {
    @Override
    String whole(String text) {
      return "{\"model\":\"m\",\"created_at\":\"2026-11-28T10:00:00Z\",\"message\":{\"role\":\"assistant\",\"content\":"
          + quoted(text)
          + "},\"done_reason\":\"stop\",\"done\":true,\"prompt_eval_count\":30,\"eval_count\":12}";
    }

    @Override
    String streamType() {
      return "application/x-ndjson";
    }

    @Override
    String stretch(String text) {
      return "{\"model\":\"m\",\"created_at\":\"2026-11-28T10:00:00Z\",\"message\":{\"role\":\"assistant\",\"content\":"
          + quoted(text)
          + "},\"done\":false}\n";
    }

    @Override
    String ending() {
      return "{\"model\":\"m\",\"created_at\":\"2026-11-28T10:00:00Z\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},"
          + "\"done_reason\":\"stop\",\"done\":true,\"prompt_eval_count\":30,\"eval_count\":12}\n";
    }
  },
  ANTHROPIC {
    @Override
    String whole(String text) {
      return "{\"id\":\"m\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"m\",\"content\":[{\"type\":\"text\",\"text\":"
          + quoted(text)
          + "}],\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":30,\"output_tokens\":12}}";
    }

    @Override
    String opening() {
      return event(
              "message_start",
              "{\"type\":\"message_start\",\"message\":{\"id\":\"m\",\"type\":\"message\",\"role\":\"assistant\",\"content\":[],"
                  + "\"model\":\"m\",\"usage\":{\"input_tokens\":30,\"output_tokens\":1}}}")
          + event(
              "content_block_start",
              "{\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}");
    }

    @Override
    String stretch(String text) {
      return event(
          "content_block_delta",
          "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":"
              + quoted(text)
              + "}}");
    }

    @Override
    String ending() {
      return event("content_block_stop", "{\"type\":\"content_block_stop\",\"index\":0}")
          + event(
              "message_delta",
              "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"},\"usage\":{\"output_tokens\":12}}")
          + event("message_stop", "{\"type\":\"message_stop\"}");
    }
  };

  /** An answer in one piece. */
  abstract String whole(String text);

  String streamType() {
    return "text/event-stream";
  }

  /** What a stream begins with. */
  String opening() {
    return "";
  }

  abstract String stretch(String text);

  /** What an orderly stream ends with. */
  abstract String ending();

  String error(int status) {
    return "{\"type\":\"error\",\"error\":{\"type\":\"status_"
        + status
        + "\",\"message\":\"no\",\"code\":\"status_"
        + status
        + "\"}}";
  }

  private static String event(String name, String data) {
    return (name.isEmpty() ? "" : "event: " + name + "\n") + "data: " + data + "\n\n";
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        default -> {
          if (unit < ' ') {
            quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
          } else {
            quoted.append(unit);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
