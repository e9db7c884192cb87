/** What identity-service says of agencies that ask for access, as far as the portal reads it. */
@NullMarked
package org.punte.portal.client.application;

import org.jspecify.annotations.NullMarked;
