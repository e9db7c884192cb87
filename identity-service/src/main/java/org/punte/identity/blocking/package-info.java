/** Stopping accounts: who left, who was not seen for a month, whose agency closes. What they held is handed over. */
@NullMarked
package org.punte.identity.blocking;

import org.jspecify.annotations.NullMarked;
