/** When an agency works: days, hours, staffed desks, and holidays, the movable ones of the Orthodox year included. */
@NullMarked
package org.punte.identity.calendar;

import org.jspecify.annotations.NullMarked;
