/** What identity-service says of agreements between agencies, as far as the portal reads it. */
@NullMarked
package org.punte.portal.client.agreement;

import org.jspecify.annotations.NullMarked;
