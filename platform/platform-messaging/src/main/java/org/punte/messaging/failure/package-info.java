/** What happens to an event that cannot be handled: tried again, then put aside where somebody sees it. */
@NullMarked
package org.punte.messaging.failure;

import org.jspecify.annotations.NullMarked;
