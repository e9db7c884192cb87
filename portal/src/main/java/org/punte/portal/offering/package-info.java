/** Services, places, candidates and calls. */
@NullMarked
package org.punte.portal.offering;

import org.jspecify.annotations.NullMarked;
