/** What identity-service says about consent, changes of mind, other bases and readings. */
@NullMarked
package org.punte.portal.client.consent;

import org.jspecify.annotations.NullMarked;
