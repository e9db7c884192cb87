/** Mending a mistaken click: what a change of mind ended is given again, in new records; the ended ones stay ended. */
@NullMarked
package org.punte.identity.mending;

import org.jspecify.annotations.NullMarked;
