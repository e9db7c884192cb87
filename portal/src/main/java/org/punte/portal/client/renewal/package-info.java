/** Lost second factors, as identity-service answers about them. */
@NullMarked
package org.punte.portal.client.renewal;

import org.jspecify.annotations.NullMarked;
