/** What identity-service keeps about how somebody was found, as documents: their members are the service's, not the portal's. */
@NullMarked
package org.punte.portal.client.finding;

import org.jspecify.annotations.NullMarked;
