/** Deadlines, as identity-service keeps them. */
@NullMarked
package org.punte.portal.client.deadline;

import org.jspecify.annotations.NullMarked;
