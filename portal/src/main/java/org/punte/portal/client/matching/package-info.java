/** What identity-service tells about finding persons again, possible doubles and links. */
@NullMarked
package org.punte.portal.client.matching;

import org.jspecify.annotations.NullMarked;
