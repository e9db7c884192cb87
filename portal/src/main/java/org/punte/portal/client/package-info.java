/** What every typed client of a service shares: the forwarded token, the refusals, the limits of patience. */
@NullMarked
package org.punte.portal.client;

import org.jspecify.annotations.NullMarked;
