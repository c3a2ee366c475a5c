package org.isnad.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.isnad.store.StoreException.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The store's JSON: its own wire records, so that the domain may change without the stored rows
 * changing their meaning. Fields a reader does not know are passed over, absent ones are null. A
 * wire record that stands alone in a column carries its version, "v".
 */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private Json() {}

  static String write(Object wire) {
    return MAPPER.writeValueAsString(wire);
  }

  /**
   * @throws StoreException when the column does not hold what the store writes
   */
  static <T> T read(String json, Class<T> wire) {
    try {
      return MAPPER.readValue(json, wire);
    } catch (JacksonException e) {
      throw new StoreException(
          Code.DATABASE_CORRUPT, "a stored " + wire.getSimpleName() + " cannot be read", e);
    }
  }
}
