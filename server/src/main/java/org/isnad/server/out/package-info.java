/** What flows out of the pages: bodies and lists in the forms that feeds have. */
@org.jspecify.annotations.NullMarked
package org.isnad.server.out;
