/** What identity-service says of agencies that close, as far as the portal reads it. */
@NullMarked
package org.punte.portal.client.closing;

import org.jspecify.annotations.NullMarked;
