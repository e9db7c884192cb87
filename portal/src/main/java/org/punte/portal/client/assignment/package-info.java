/** Work that was left behind, as the services say it, as far as the portal reads it. */
@NullMarked
package org.punte.portal.client.assignment;

import org.jspecify.annotations.NullMarked;
