/** What the portal asks and tells about a team's desk. */
@NullMarked
package org.punte.portal.client.desk;

import org.jspecify.annotations.NullMarked;
