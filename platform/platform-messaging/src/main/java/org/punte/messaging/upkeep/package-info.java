/** Rows that nobody needs any more, and state that somebody needs again. */
@NullMarked
package org.punte.messaging.upkeep;

import org.jspecify.annotations.NullMarked;
