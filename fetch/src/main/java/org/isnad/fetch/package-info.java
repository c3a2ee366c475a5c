/**
 * The one guarded way to the network: {@link org.isnad.fetch.GuardedWeb}.
 *
 * <p>What a server may do is bounded on every side: where it may send us (every address is vetted
 * when the socket connects, so neither a redirect nor a name that resolves differently the second
 * time gets past), how much it may send (bytes are counted after decompression), how long it may
 * take. What we do to a server is bounded too: robots rules, a pause between requests, few at once.
 */
@NullMarked
package org.isnad.fetch;

import org.jspecify.annotations.NullMarked;
