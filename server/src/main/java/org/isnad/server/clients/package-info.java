/**
 * The protocols of news readers' apps: Google Reader (in FreshRSS's dialect), Miniflux, Nextcloud
 * News and Fever, all on one inner model. A {@code Tray} is what one reader's app sees; each
 * protocol is wire records and an adapter that turns an {@code Ask} into an {@code Answer}.
 *
 * <p>Traps of these protocols: many apps hold ids in 32 bits, so reports go by their small numbers
 * and never by their ids; paths come with "//" and with encoded slashes; a session's cookie lets no
 * app in, so that no other site's page can ask in a reader's name.
 */
@org.jspecify.annotations.NullMarked
package org.isnad.server.clients;
