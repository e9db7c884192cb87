/** identity-service as the portal sees it: agencies, persons, consents, grants. */
@NullMarked
package org.punte.portal.client.identity;

import org.jspecify.annotations.NullMarked;
