/** Dates as people remember them. */
@NullMarked
package org.punte.identity.date;

import org.jspecify.annotations.NullMarked;
