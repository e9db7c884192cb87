/** Messages that there is something to read about where and when to meet: never what. */
@NullMarked
package org.punte.notifications.meeting;

import org.jspecify.annotations.NullMarked;
