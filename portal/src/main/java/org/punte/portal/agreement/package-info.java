/** Agreements with other agencies. */
@NullMarked
package org.punte.portal.agreement;

import org.jspecify.annotations.NullMarked;
