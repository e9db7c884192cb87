/** What identity-service says of accounts and their roles, as far as the portal reads it. */
@NullMarked
package org.punte.portal.client.staff;

import org.jspecify.annotations.NullMarked;
