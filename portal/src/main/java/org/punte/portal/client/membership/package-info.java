/** What identity-service says of the network and the life of its agencies, as far as the portal reads it. */
@NullMarked
package org.punte.portal.client.membership;

import org.jspecify.annotations.NullMarked;
