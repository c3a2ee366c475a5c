package org.isnad.chain;

/** Where a statement stands, seen from its cue. */
enum Side {
  BEHIND,
  BEFORE,
  AROUND,
  /** In the sentences that follow. */
  NEXT;

  final long key = Evidence.hash(name());
}
