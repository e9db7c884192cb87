/** What identity-service shows those who look after what others did. */
@NullMarked
package org.punte.portal.client.audit;

import org.jspecify.annotations.NullMarked;
