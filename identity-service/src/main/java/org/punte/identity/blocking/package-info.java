/** Stopping accounts, and letting people in again: sessions end, and what they leave behind is handed over. */
@NullMarked
package org.punte.identity.blocking;

import org.jspecify.annotations.NullMarked;
