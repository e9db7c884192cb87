/** What identity-service says of partner systems, as far as the portal reads it. */
@NullMarked
package org.punte.portal.client.partner;

import org.jspecify.annotations.NullMarked;
