/** Readings by supervisors, in identity-service. */
@NullMarked
package org.punte.portal.client.supervision;

import org.jspecify.annotations.NullMarked;
