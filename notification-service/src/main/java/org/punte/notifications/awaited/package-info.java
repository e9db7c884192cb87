/** Messages that something waits for somebody's yes. */
@NullMarked
package org.punte.notifications.awaited;

import org.jspecify.annotations.NullMarked;
