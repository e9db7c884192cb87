/** Where and when to meet, in identity-service. */
@NullMarked
package org.punte.portal.client.meeting;

import org.jspecify.annotations.NullMarked;
